% local form = "d.ts"
% include "typescript/names.tpl"
% -- What the runner asks, a line each; the answers are built by what the module says, not by the spec.
import { readFileSync } from "node:fs";
import * as codes from "./{=option.file}.js";

function text(value: string | number | undefined): string {
  return value === undefined ? "-" : String(value);
}

function yes(value: boolean): string {
  return value ? "yes" : "no";
}

function decoded(hex: string): string | undefined {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(Buffer.from(hex, "hex"));
  } catch {
    return undefined;
  }
}

function* value(n: number): Generator<string> {
  yield `value ${n}`;
  yield `listed ${yes(codes.isListed(n))}`;
  yield `name ${text(codes.nameOf(n))}`;
  yield `phrase ${text(codes.phraseOf(n))}`;
  yield `state ${text(codes.stateOf(n))}`;
% if spec.has_classes then
  yield `class ${text(codes.classOf(n))}`;
%   for class in classes() do
  yield `is {=raw(class.id)} ${yes(codes.{=class_test[class.id]}(n))}`;
%   end
% end
% if spec.has_fallback then
  yield `fallback ${codes.fallbackOf(n) ?? 0}`;
% end
% for trait in traits() do
%   if trait.kind == "flag" then
  yield `trait {=raw(trait.name)} ${yes(codes.{=trait_getter[trait.name]}(n))}`;
%   elseif trait.kind == "list" then
  for (const item of codes.{=trait_getter[trait.name]}(n)) {
%     if #trait.fields == 0 then
    const line = item;
%     else
    let line = item.name;
%     end
%     for field in each(trait.fields) do
    if (item.{=identifier("field", field.name)} !== undefined) line += `|{=raw(field.name)}=${item.{=identifier("field", field.name)}}`;
%     end
    yield `trait {=raw(trait.name)} ${line}`;
  }
  if (codes.{=trait_getter[trait.name]}(n).length === 0) yield "trait {=trait.name} -";
%   else
  yield `trait {=raw(trait.name)} ${text(codes.{=trait_getter[trait.name]}(n))}`;
%   end
% end
}

function* answers(question: string): Generator<string> {
  const [word = "", rest = ""] = question.split(" ");
  if (word === "count") {
    yield `count ${codes.codes.length}`;
    for (const code of codes.codes) yield `at ${code}`;
  } else if (word === "value") {
    yield* value(Number(rest));
  } else if (word === "text") {
    const form = codes.textOf(Number(rest));
    yield `text ${rest} ${form === undefined ? "-" : Buffer.from(form).toString("hex")}`;
  } else {
    const given = decoded(rest);
    const find = word === "name" ? codes.fromName : word === "parse" ? codes.fromText : codes.fromPhrase;
    yield `${word} ${rest} ${given === undefined ? "-" : text(find(given))}`;
  }
}

const lines: string[] = [];
for (const question of readFileSync(0, "latin1").split("\n")) {
  if (question !== "") lines.push(...answers(question));
}
process.stdout.write(lines.map((line) => `${line}\n`).join(""));

% -- What types must say: a listed code always has a phrase, and constants are of the type.
% for code, at in codes() do
%   if at.first and not of_object then
const phrase: string = codes.phraseOf(codes.{=code.constant});
const code: codes.{=T} = codes.{=code.constant};
%   elseif at.first then
const phrase: string = codes.phraseOf(codes.{=T}.{=code.constant});
const code: codes.{=T} = codes.{=T}.{=code.constant};
%   end
% end
void [phrase, code];
