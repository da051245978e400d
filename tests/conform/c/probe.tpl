% include "names.tpl"
/* Answers the questions of tests/conform/README.md with {=option.file}.h. */
#include "{=option.file}.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char line[1 << 20], bytes[1 << 19];

static void answer(const char *question, const char *text)
{
    printf("%s %s\n", question, *text ? text : "-");
}

static size_t from_hex(const char *digits)
{
    size_t length = 0;

    for (; digits[0] && digits[1]; digits += 2) {
        char pair[3] = { digits[0], digits[1], '\0' };

        bytes[length++] = (char)strtol(pair, NULL, 16);
    }
    return length;
}

% for trait in traits("choice") do
static const char *const words_of_{=trait.name}[] = { "",
%   for choice in each(trait.choices) do
    "{=choice.text}",
%   end
};

% end
% for trait in traits("list") do
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
static const char *const words_of_{=trait.name}_{=field.name}[] = { "",
%       for choice in each(field.choices) do
    "{=choice.text}",
%       end
};

%     end
%   end
static void answer_{=trait.name}({=int} value)
{
    size_t i;

    if ({=p}_{=trait.name}_count(value) == 0)
        answer("trait {=trait.name}", "");
    for (i = 0; i < {=p}_{=trait.name}_count(value); i++) {
        printf("trait {=trait.name} %s", {=p}_{=trait.name}_at(value, i));
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
        if ({=p}_{=trait.name}_{=field.name}(value, i))
            printf("|{=field.name}=%s", words_of_{=trait.name}_{=field.name}[{=p}_{=trait.name}_{=field.name}(value, i)]);
%     else
        if ({=p}_{=trait.name}_{=field.name}(value, i)[0])
            printf("|{=field.name}=%s", {=p}_{=trait.name}_{=field.name}(value, i));
%     end
%   end
        printf("\n");
    }
}

% end
static const char *const words_of_states[] = { "",
% for state in states() do
    "{=state.name}",
% end
};

static void answer_value({=int} value)
{
    printf("value %lld\n", (long long)value);
    answer("listed", {=p}_is_listed(value) ? "yes" : "no");
    answer("name", {=p}_name(value));
    answer("phrase", {=p}_phrase(value));
    answer("state", words_of_states[{=p}_state(value)]);
% if spec.has_classes then
    switch ({=p}_class_of(value)) {
%   for class in classes() do
    case {=P}_CLASS_{=class.ID}:
        answer("class", "{=class.id}");
        break;
%   end
    default:
        answer("class", "");
    }
% end
% for class in classes() do
    answer("is {=class.id}", {=p}_is_{=class.id}(value) ? "yes" : "no");
% end
% if spec.has_fallback then
    printf("fallback %lld\n", (long long){=p}_fallback(value));
% end
% for trait in traits() do
%   if trait.kind == "flag" then
    answer("trait {=trait.name}", {=p}_is_{=trait.name}(value) ? "yes" : "no");
%   elseif trait.kind == "choice" then
    answer("trait {=trait.name}", words_of_{=trait.name}[{=p}_{=trait.name}(value)]);
%   elseif trait.kind == "text" then
    answer("trait {=trait.name}", {=p}_{=trait.name}(value));
%   elseif trait.kind == "list" then
    answer_{=trait.name}(value);
%   else
    if ({=p}_has_{=trait.name}(value))
        printf("trait {=trait.name} %lld\n", (long long){=p}_{=trait.name}(value));
    else
        answer("trait {=trait.name}", "");
%   end
% end
}

static void answer_found(bool found, {=int} value)
{
    if (found)
        printf("%s %lld\n", line, (long long)value);
    else
        printf("%s -\n", line);
}

static void answer_spelled({=int} value)
{
    char text[{=P}_TEXT_SIZE];
    size_t i, length = {=p}_text(value, text, sizeof text);

    printf("%s %s", line, length == 0 ? "-" : "");
    for (i = 0; i < length; i++)
        printf("%02x", (unsigned char)text[i]);
    printf("\n");
}

static void answer_count(void)
{
    size_t i;

    printf("count %zu\n", {=p}_count());
    for (i = 0; i < {=p}_count(); i++)
        printf("at %lld\n", (long long){=p}_at(i));
}

int main(void)
{
    {=int} value = 0;
    bool found;

    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, "value ", 6) == 0) {
            answer_value(({=int})strtoll(line + 6, NULL, 10));
        } else if (strncmp(line, "name ", 5) == 0) {
            found = {=p}_from_name(bytes, from_hex(line + 5), &value);
            answer_found(found, value);
        } else if (strncmp(line, "phrase ", 7) == 0) {
            found = {=p}_from_phrase(bytes, from_hex(line + 7), &value);
            answer_found(found, value);
        } else if (strncmp(line, "parse ", 6) == 0) {
            found = {=p}_from_text(bytes, from_hex(line + 6), &value);
            answer_found(found, value);
        } else if (strncmp(line, "text ", 5) == 0) {
            answer_spelled(({=int})strtoll(line + 5, NULL, 10));
        } else {
            answer_count();
        }
    }
    return 0;
}
