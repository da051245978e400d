// Prints the HTML of a Markdown file with GitHub's additions; decides nothing.
//
//   node markdown.mjs FILE
import { readFileSync } from "node:fs";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

console.log(
  micromark(readFileSync(process.argv[2], "utf8"), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }),
);
