% include "names.tpl"
//! Answers the questions of tests/conform/README.md with {=option.file}.rs.

mod {=option.file};

use std::fmt::Write;
use std::io::{BufRead, Write as _};
use {=option.file}::{=T};

fn from_hex(digits: &str) -> Option<String> {
    let bytes = (0..digits.len())
        .step_by(2)
        .map(|i| u8::from_str_radix(&digits[i..i + 2], 16).unwrap())
        .collect();
    String::from_utf8(bytes).ok()
}

fn to_hex(text: impl ToString) -> String {
    let text = text.to_string();
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

fn yes_no(yes: bool) -> &'static str {
    if yes {
        "yes"
    } else {
        "no"
    }
}

fn or_dash<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "-".to_string(), |value| value.to_string())
}

/// The text of a word, which must be read as the same word.
#[allow(dead_code)]
fn word_of<W>(word: W, text: &'static str) -> &'static str
where
    W: std::str::FromStr + PartialEq,
{
    assert!(text.parse().is_ok_and(|read: W| read == word));
    text
}

/// The answers for a value that the type cannot hold.
fn answer_beyond(out: &mut String) -> std::fmt::Result {
    writeln!(out, "listed no\nname -\nphrase -\nstate -")?;
% if spec.has_classes then
    writeln!(out, "class -")?;
% end
% for class in classes() do
    writeln!(out, "is {=class.id} no")?;
% end
% if spec.fallback_code then
    writeln!(out, "fallback {}", {=spec.fallback_code.value})?;
% elseif spec.has_fallback then
    writeln!(out, "fallback 0")?;
% end
% for trait in traits() do
    writeln!(out, "trait {=trait.name} {=trait.kind == "flag" and "no" or "-"}")?;
% end
    Ok(())
}

fn answer_value(out: &mut String, number: &str) -> std::fmt::Result {
    writeln!(out, "value {number}")?;
    let Ok(number) = number.parse::<{=int}>() else {
        return answer_beyond(out);
    };
    let code = {=T}::from(number);
    writeln!(out, "listed {}", yes_no(code.is_listed()))?;
    writeln!(out, "name {}", or_dash(code.name()))?;
    writeln!(out, "phrase {}", or_dash(code.phrase()))?;
    writeln!(out, "state {}", or_dash(code.state()))?;
% if spec.has_classes then
    writeln!(out, "class {}", or_dash(code.class().map(|class| word_of(class, class.as_str()))))?;
% end
% for class in classes() do
    writeln!(out, "is {=class.id} {}", yes_no(code.{=identifier("function", "is", class.id)}()))?;
% end
% if spec.fallback_code then
    writeln!(out, "fallback {}", code.fallback().value())?;
% elseif spec.has_fallback then
    writeln!(out, "fallback {}", code.fallback().map_or(0, {=T}::value))?;
% end
% for trait in traits() do
%   local name = identifier("function", trait.name)
%   if trait.kind == "flag" then
    writeln!(out, "trait {=trait.name} {}", yes_no(code.{=identifier("function", "is", trait.name)}()))?;
%   elseif trait.kind == "choice" then
    writeln!(out, "trait {=trait.name} {}", or_dash(code.{=name}().map(|word| word_of(word, word.as_str()))))?;
%   elseif trait.kind ~= "list" then
    writeln!(out, "trait {=trait.name} {}", or_dash(code.{=name}()))?;
%   else
    for item in code.{=name}() {
        write!(out, "trait {=trait.name} {}", {=raw(#trait.fields > 0 and "item.name" or "item")})?;
%     for field in each(trait.fields) do
        if let Some(value) = item.{=identifier("field", field.name)} {
%       if #field.choices > 0 then
            write!(out, "|{=field.name}={}", value.as_str())?;
%       else
            write!(out, "|{=field.name}={value}")?;
%       end
        }
%     end
        writeln!(out)?;
    }
    if code.{=name}().is_empty() {
        writeln!(out, "trait {=trait.name} -")?;
    }
%   end
% end
    Ok(())
}

fn main() {
    let mut out = String::new();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
        match word {
            "count" => {
                writeln!(out, "count {}", {=T}::ALL.len()).unwrap();
                for code in {=T}::ALL {
                    writeln!(out, "at {}", code.value()).unwrap();
                }
            }
            "value" => answer_value(&mut out, rest).unwrap(),
            "text" => {
                let text = rest.parse().ok().and_then(|number| {=T}::new(number).text());
                writeln!(out, "{line} {}", or_dash(text.map(to_hex))).unwrap();
            }
            "parse" => {
                let text = from_hex(rest);
                let found = text.as_ref().and_then(|text| {=T}::from_text(text));
                assert_eq!(found, text.as_ref().and_then(|text| text.parse().ok()));
                assert_eq!(found, text.and_then(|text| {=T}::from_bytes(text.as_bytes())));
                writeln!(out, "{line} {}", or_dash(found.map({=T}::value))).unwrap();
            }
            _ => {
                let find = if word == "name" { {=T}::from_name } else { {=T}::from_phrase };
                let found = from_hex(rest).and_then(|text| find(&text));
                writeln!(out, "{line} {}", or_dash(found.map({=T}::value))).unwrap();
            }
        }
    }
    std::io::stdout().write_all(out.as_bytes()).unwrap();
}
