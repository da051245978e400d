// A plugin for Vite: an imported spec is the module that `statusgen generate -t javascript` makes of it.
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { render } from "statusgen";

// OPTIONS are those of `render`, such as { define: { traits: "no" } }.
export function statusgen(options = {}) {
  return {
    name: "statusgen",
    async load(path) {
      if (!path.endsWith(".lua")) return;
      const folder = dirname(path);
      const files = {}; // a spec may extend another one of its folder
      for (const name of (await readdir(folder)).filter((name) => name.endsWith(".lua"))) {
        files[name] = await readFile(join(folder, name), "utf8");
        this.addWatchFile(join(folder, name));
      }
      const { files: made, diagnostics } = await render(basename(path), "javascript", { ...options, files });
      for (const { severity, id, message, file, line, column, parts } of diagnostics) {
        const place = file ? `${join(folder, file)}:${line}:${column}: ` : "";
        const help = parts.map((part) => `\n${part.kind}: ${part.message}`).join("");
        this[severity === "error" ? "error" : "warn"](`${place}${message} [${id}]${help}`);
      }
      return Object.entries(made).find(([name]) => name.endsWith(".js"))[1];
    },
  };
}
