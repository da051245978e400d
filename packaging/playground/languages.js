// The highlighting of an output, by its name.
import { html } from "@codemirror/lang-html";
import { markdown } from "@codemirror/lang-markdown";
import { php } from "@codemirror/lang-php";
import { StreamLanguage } from "@codemirror/language";
import { c, clike, cpp, csharp, java, kotlin } from "@codemirror/legacy-modes/mode/clike";
import { go } from "@codemirror/legacy-modes/mode/go";
import { javascript, json, typescript } from "@codemirror/legacy-modes/mode/javascript";
import { lua } from "@codemirror/legacy-modes/mode/lua";
import { protobuf } from "@codemirror/legacy-modes/mode/protobuf";
import { python } from "@codemirror/legacy-modes/mode/python";
import { ruby } from "@codemirror/legacy-modes/mode/ruby";
import { rust } from "@codemirror/legacy-modes/mode/rust";
import { standardSQL } from "@codemirror/legacy-modes/mode/sql";
import { swift } from "@codemirror/legacy-modes/mode/swift";
import { troff } from "@codemirror/legacy-modes/mode/troff";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";
import { tags } from "@lezer/highlight";

const set = (words) => Object.fromEntries(words.split(" ").map((word) => [word, true]));
const zig = clike({
  name: "zig",
  keywords: set(
    "const var pub fn return switch if else for while enum struct union error try catch orelse inline comptime break continue defer",
  ),
  types: set("u8 u16 u32 u64 i8 i16 i32 i64 usize isize bool void type anytype comptime_int"),
  atoms: set("true false null undefined"),
});

const parsers = {
  c,
  h: c,
  cpp,
  hpp: cpp,
  cs: csharp,
  go,
  java,
  js: javascript,
  json,
  kt: kotlin,
  lua,
  3: troff,
  7: troff,
  proto: protobuf,
  py: python,
  rb: ruby,
  rbs: ruby,
  rs: rust,
  sql: standardSQL,
  swift,
  ts: typescript,
  yaml,
  zig,
};
const others = { html, md: markdown, php };

export function languageOf(path) {
  const ending = path.split(".").at(-1);
  if (others[ending]) return others[ending]();
  return parsers[ending]
    ? StreamLanguage.define({ ...parsers[ending], tokenTable: { property: tags.propertyName } })
    : [];
}
