% include "names.tpl"
// {=marker} @generated

syntax = "proto3";

package {=option.package};

% if has_info then
import "google/protobuf/descriptor.proto";

% end
% -- The options of other languages, in the order of buf.
% local has_options = false
% for name in each({ "csharp_namespace", "go_package", "java_package", "objc_class_prefix", "php_namespace", "ruby_package", "swift_prefix" }) do
%   if option[name] then
%     if name == "java_package" then
option java_multiple_files = true;
%     end
option {=raw(name)} = "{=option[name]}";
%     has_options = true
%   end
% end
% if has_options then

% end
% include "info.tpl"
// {=>sentence(spec.title)}
% if spec.summary then
//
// {=>sentence(spec.summary)}
% end
//
% if is_textual then
// A number stands for a text, which the comments give; a field that holds what
// is sent is a string.
//
% end
// Numbers that are not listed are preserved: proto3 enums are open.
enum {=T} {
% local has_older, has_values = false, false
% for code in codes() do
%   for other in each(others[code.value]) do
%     has_values = true
%     has_older = has_older or other.is_alias and other.kind == "was"
%   end
% end
% if option.aliases == "values" and has_values then
  // buf:lint:ignore ENUM_NO_ALLOW_ALIAS
  option allow_alias = true;

% end
% -- the options of a value
% local function value(name, number, is_deprecated, code)
%   if code and has_info then
%     info_of(name, number, is_deprecated, code)
%   elseif is_deprecated then
  {=name} = {=number} [deprecated = true];
%   else
  {=name} = {=number};
%   end
% end
% -- Everything about a code, in paragraphs.
% local function about_code(code)
%   local first = code.text .. " " .. code.phrase .. (code.source and " (" .. code.source .. ")." or ".")
%   local paragraphs = { first .. (code.comment and " " .. sentence(code.comment) or "") }
%   local function add(text) table.insert(paragraphs, text) end
%   if code.is_deprecated then add("Deprecated: " .. sentence(code.deprecation)) end
%   if code.meaning then add(code.meaning) end
%   for other in each(code.contrast) do add(sentence(other.text)) end
%   for trait in traits("code_of") do
%     if code[trait] then add((trait.name == trait.code_of and trait.name:upper() or trait.name) .. ": " .. code[trait].number .. ".") end
%   end
%   if code.source and code.url then add("See " .. code.url .. ".") end
%   return table.concat(paragraphs, "\n\n")
% end
% -- a code, and everything with its number
% local function code_lines(code)
  // {=>about_code(code)}
%   for other in each(others[code.value]) do
%     if option.aliases == "reserved" and not (other.is_alias and other.kind == "was") then
  // Also {=sentence(other.phrase)}
%     end
%   end
%   if code.value == 0 and not code.constant:ends_with("_UNSPECIFIED") then
  // buf:lint:ignore ENUM_ZERO_VALUE_SUFFIX
%   end
%   value(code.constant, code.value, code.is_deprecated, code)
%   if option.aliases == "values" then
%     for other in each(others[code.value]) do
%       if other.is_alias and other.kind == "was" then
  // Formerly {=sentence(other.phrase)} Use {=code.constant}.
%       else
  // Also {=sentence(other.phrase)}
%       end
%       value(other.constant, code.value, other.is_deprecated)
%     end
%   end
% end
% if zero then
%   code_lines(zero)
% else
  // Unspecified.
  {=unspecified} = 0;
% end
% for code in codes() do
%   if code.value ~= 0 then code_lines(code) end
% end
% if option.aliases == "reserved" and has_older then

  // Older names.
%   for code in codes() do
%     for other in each(others[code.value]) do
%       if other.is_alias and other.kind == "was" then
  reserved "{=other.constant}";
%       end
%     end
%   end
% end
}
