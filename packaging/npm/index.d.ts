/** What `generate --format=json` reports: see the diagnostics' page, by `id`. */
export interface Diagnostic {
  severity: "error" | "warning";
  id: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
  end_line?: number;
  end_column?: number;
  parts: { kind: "help" | "note"; message: string; file?: string; line?: number; column?: number }[];
}

export interface Options {
  /** Options of the target, as `-D NAME=VALUE`. */
  define?: Record<string, string>;
  /** Only codes that match, as `--only KIND=WORD`. */
  only?: Partial<Record<"group" | "class" | "state", string | string[]>>;
  /** Files that the spec may be or extend, by path: { "errors.lua": "spec { ... }" }. */
  files?: Record<string, string>;
  /** statusgen.wasm as a WebAssembly.Module, for bundles that do not have that file beside this one. */
  module?: object;
}

export interface Result {
  /** The outputs by path; none if there were errors. */
  files: Record<string, string>;
  diagnostics: Diagnostic[];
}

/**
 * Renders SPEC, a built-in name such as "http" or the path of one of `options.files`, for TARGET, such
 * as "c". What is wrong with a spec is in `diagnostics`; nothing is thrown for it.
 */
export function render(spec: string, target: string, options?: Options): Promise<Result>;
