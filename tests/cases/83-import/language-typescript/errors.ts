// Codes of the payment API: {not an enum} and `not a template`
import { Other } from "./other";

export type Handler = (code: Status) => { enum: string };

/** Reads /[{"]/ and says `${`nested ${1}`}` in a template. */
const pattern = /[/"'`{]/g, text = `enum Fake { A = 1 } ${pattern ? "}" : `{`}`;

@decorated({ a: "}" })
class Limits {
  static readonly MAX_RETRIES = 3;
  private static readonly names = ["}", '{'];
  run(): void { const LOCAL = 99; enum Inner { X } }
}

export const enum Status {
  /** All is well. {@link Handler} */
  Ok,                 // 0 OK
  Created = 0b10,
  Next,
  /* before */ NotFound = 0x1_94, // "not { found"
  'Quoted' = 405,
  "not-a-name" = 406,
  /** @deprecated Use Created. */
  Old = Created,
  Mask = 1 << 4 | 2,
  Flag = 1 << 4,
  Text = "text",
  AfterText,
  Length = "abc".length,
  AfterLength,
  Fraction = 1.5,
  Legacy = 010,
  Big = 9007199254740993n,
  Minus = -1,
  Rounded = 9007199254740993,
}

declare enum Level { Low = 1, High = Level.Low + 1, Remote = Other.X }

export const HttpCode = {
  OK: 200,
  /** Nothing is there. */
  NOT_FOUND: 404,
  get other() { return 5; },
  nested: { A: 1 },
  ...more,
  [computed]: 7,
} as const;

export const Frozen = Object.freeze({ GONE: 410, 'LEFT': 411 })
export const names: Record<number, string> = { 404: "Not Found" };
