% include "names.tpl"
<?php

// Answers the questions of the conformance runner, one a line.

declare(strict_types=1);

use {=option.namespace}\{=T};

require __DIR__ . '/{=T}.php';

set_error_handler(function (int $number, string $message): never {
    throw new ErrorException($message, $number);
});

function check(bool $holds, string $what): void
{
    $holds || throw new LogicException($what);
}

function yes(bool $flag): string
{
    return $flag ? 'yes' : 'no';
}

/** What a case says must be what the static methods say of its number. */
function check_case({=T} $case): void
{
    $code = $case->value;
    check({=T}::tryFromName($case->codeName()) === $case, "$code: name");
    check($case->phrase() === {=T}::phraseOf($code), "$code: phrase");
    check($case->codeName() === {=T}::codeNameOf($code), "$code: codeName");
% if has_any("summary") then
    check($case->summary() === {=T}::summaryOf($code), "$code: summary");
% end
% if has_any("reference") then
    check($case->reference() === {=T}::referenceOf($code), "$code: reference");
% end
    check($case->state() === {=T}::stateOf($code), "$code: state");
    check($case->text() === {=T}::textOf($code), "$code: text");
    check({=T}::tryFromText($case->text()) === $code, "$code: from text");
% if spec.has_classes then
    check($case->codeClass() === {=T}::codeClassOf($code), "$code: class");
% end
% for class in classes() do
    check($case->{=class_test[class.id]}() === {=T}::{=class_test[class.id]}Code($code), "$code: {=class.id}");
% end
% for trait in traits() do
    check($case->{=getter[trait.name]}() === {=T}::{=getter_of[trait.name]}($code), "$code: {=trait.name}");
% end
}

% for code in codes() do
check({=T}::{=code.constant}->value === {=raw(alone(written(code.value)))}, '{=code.constant}');
%   if code.summary then
check({=T}::{=code.constant}->summary() === "{=code.summary}", '{=code.constant}: summary');
%   end
%   if code.reference then
check({=T}::{=code.constant}->reference() === "{=code.reference}", '{=code.constant}: reference');
%   end
% end
% for item in constants() do
%   if item.is_alias or not item.is_canonical then
$constant = new ReflectionClassConstant({=T}::class, '{=constant_of(item)}');
check($constant->getValue() === {=T}::{=item.canonical.constant}, '{=constant_of(item)}');
%     if item.is_alias and item.kind == "was" then
check(
    str_contains($constant->getDocComment(), '{=raw("@deprecated")} Use {@see {=T}::{=item.canonical.constant}}.'),
    '{=constant_of(item)}: doc'
);
check(
    $constant->getAttributes('Deprecated')[0]->getArguments() === ['use {=T}::{=item.canonical.constant}'],
    '{=constant_of(item)}: attribute'
);
%     else
check($constant->getAttributes() === [], '{=constant_of(item)}: attribute');
%     end
%   end
% end
% for class in classes() do
check({=T}::{=class_word[class.id]} === '{=class.id}', '{=class_word[class.id]}');
% end
% for trait in traits() do
%   for word in each(words_of[trait.name]) do
check({=T}::{=word.name} === '{=word.text}', '{=word.name}');
%   end
% end

/** @return list<string> */
function value_lines(int $code): array
{
    if ({=T}::isListed($code)) {
        check_case({=T}::from($code));
    }
    $lines = [
        "value $code",
        'listed ' . yes({=T}::isListed($code)),
        'name ' . ({=T}::codeNameOf($code) ?? '-'),
        'phrase ' . ({=T}::phraseOf($code) ?? '-'),
        'state ' . ({=T}::stateOf($code) ?? '-'),
% if spec.has_classes then
        'class ' . ({=T}::codeClassOf($code) ?? '-'),
% end
% for class in classes() do
        'is {=class.id} ' . yes({=T}::{=class_test[class.id]}Code($code)),
% end
% if spec.has_fallback then
        'fallback ' . ({=T}::fallbackOf($code)?->value ?? 0),
% end
    ];
% for trait in traits() do
%   local ask = T .. "::" .. getter_of[trait.name] .. "($code)"
%   if trait.kind == "flag" then
    $lines[] = 'trait {=trait.name} ' . yes({=raw(ask)});
%   elseif trait.kind == "list" then
    foreach ({=raw(ask)} as $item) {
        $line = 'trait {=trait.name} ' . $item{=raw(#trait.fields > 0 and "['name']" or "")};
%     for field in each(trait.fields) do
        $line .= isset($item['{=field_key[field]}']) ? '|{=field.name}=' . $item['{=field_key[field]}'] : '';
%     end
        $lines[] = $line;
    }
    if ({=raw(ask)} === []) {
        $lines[] = 'trait {=trait.name} -';
    }
%   else
    $lines[] = 'trait {=trait.name} ' . ({=raw(ask)} ?? '-');
%   end
% end

    return $lines;
}

while (($line = fgets(STDIN)) !== false) {
    [$word, $rest] = explode(' ', rtrim($line, "\n")) + ['', ''];
    if ($word === 'count') {
        echo 'count ', count({=T}::cases()), "\n";
        foreach ({=T}::cases() as $case) {
            echo "at $case->value\n";
        }
    } elseif ($word === 'value') {
        echo implode("\n", value_lines((int) $rest)), "\n";
    } elseif ($word === 'text') {
        $text = {=T}::textOf((int) $rest);
        echo "text $rest ", $text === null ? '-' : bin2hex($text), "\n";
    } elseif ($word === 'parse') {
        echo "parse $rest ", {=T}::tryFromText((string) hex2bin($rest)) ?? '-', "\n";
    } else {
        $text = (string) hex2bin($rest);
        $case = $word === 'name' ? {=T}::tryFromName($text) : {=T}::tryFromPhrase($text);
        echo "$word $rest ", $case?->value ?? '-', "\n";
    }
}
