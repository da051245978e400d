% include "functions.tpl"
"""Answers the questions of the conformance runner, one a line."""

import sys

import {=option.module} as codes


def value_lines(value):
    """Return what is known of a value."""
    name, phrase, state = codes.name(value), codes.phrase(value), codes.state(value)
    lines = [
        f"value {value}",
        f"listed {yes(codes.is_listed(value))}",
        f"name {shown(name)}",
        f"phrase {shown(phrase)}",
        f"state {shown(state and state.value)}",
    ]
% if spec.has_classes then
    code_class = codes.class_of(value)
    lines.append(f"class {code_class.value if code_class else '-'}")
%   for class in classes() do
    lines.append(f"is {=class.id} {yes(codes.{=class_test[class.id]}(value))}")
%   end
% end
% if spec.has_fallback then
    lines.append(f"fallback {int(codes.fallback(value) or 0)}")
% end
% for trait in traits() do
%   if trait.kind == "flag" then
    lines.append(f"trait {=trait.name} {yes(codes.{=trait_getter[trait.name]}(value))}")
%   elseif trait.kind == "choice" then
    choice = codes.{=trait_getter[trait.name]}(value)
    lines.append(f"trait {=trait.name} {choice.value if choice else '-'}")
%   elseif trait.kind == "list" then
    items = codes.{=trait_getter[trait.name]}(value)
    for item in items:
        line = f"trait {=trait.name} {=raw(#trait.fields == 0 and "{item}" or "{item.name}")}"
%     for field in each(trait.fields) do
        if item.{=identifier("field", field.name)} is not None:
%       if #field.choices > 0 then
            line += f"|{=field.name}={item.{=identifier("field", field.name)}.value}"
%       else
            line += f"|{=field.name}={item.{=identifier("field", field.name)}}"
%       end
%     end
        lines.append(line)
    if not items:
        lines.append("trait {=trait.name} -")
%   else
    lines.append(f"trait {=trait.name} {shown(codes.{=trait_getter[trait.name]}(value))}")
%   end
% end
    if codes.is_listed(value):
        check_member(value, lines)
    return lines


def check_member(value, lines):
    """The member must say what the functions say."""
    member = codes.{=Code}(value)
    assert member == value and member.phrase == codes.phrase(value)
    assert member.text == (codes.text(value) or str(value))
    assert codes.from_name(codes.name(value)) is member
    found = codes.from_phrase(member.phrase)  # another one that has the phrase, too, may go first
    assert found is None or isinstance(found, codes.{=Code})
% if spec.has_classes then
    assert member.code_class == codes.class_of(value)
%   for class in classes() do
    assert member.{=class_test[class.id]} == codes.{=class_test[class.id]}(value)
%   end
% end
% for trait in traits() do
%   local name = trait_getter[trait.name]
    assert member.{=name} == codes.{=name}(value)
% end
    assert lines


def yes(flag):
    """Return yes or no."""
    assert flag is True or flag is False
    return "yes" if flag else "no"


def shown(answer):
    """Return an answer as text."""
    return "-" if answer is None else answer


def text_line(word, digits):
    """Return the code that a name or phrase stands for."""
    text = bytes.fromhex(digits).decode("utf-8", "surrogateescape")
    code = (codes.from_name if word == "name" else codes.from_phrase)(text)
    return f"{word} {digits} {'-' if code is None else int(code)}"


def form_line(value):
    """Return the textual form of a value."""
    text = codes.text(value)
    return f"text {value} {'-' if text is None else text.encode().hex()}"


def parse_line(digits):
    """Return the value of a text in that form."""
    code = codes.from_text(bytes.fromhex(digits).decode("utf-8", "surrogateescape"))
    return f"parse {digits} {'-' if code is None or code.bit_length() > 63 else code}"


def main():
    """Answer what standard input asks."""
    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        if word == "count":
            members = list(codes.{=Code})
            print(f"count {len(members)}")
            for member in members:
                print(f"at {int(member)}")
        elif word == "value":
            print("\n".join(value_lines(int(rest))))
        elif word == "text":
            print(form_line(int(rest)))
        elif word == "parse":
            print(parse_line(rest))
        else:
            print(text_line(word, rest))


def check_constants():
    """Each constant must be there; older names must warn, and name what to use."""
% for item in constants() do
%   if item.is_alias and item.kind == "was" then
    try:
        codes.{=Code}.{=item.constant}
    except DeprecationWarning as warning:
        assert str(warning).endswith(".{=item.code.constant}")
    else:
        raise AssertionError("{=item.constant} does not warn")
%   else
    assert codes.{=Code}.{=item.constant} == {=item.value}
%   end
% end


check_constants()
main()
