// What the probes use of Node.js.  To read all that @types/node declares takes tsc many times as long as a probe.
declare module "node:fs" {
  export function readFileSync(file: number, encoding: "latin1"): string;
}

declare class TextDecoder {
  constructor(label: "utf-8", options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

declare const Buffer: {
  from(hex: string, encoding: "hex"): Uint8Array;
  from(text: string): { toString(encoding: "hex"): string };
};

declare const process: { stdout: { write(text: string): void } };
