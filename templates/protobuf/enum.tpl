% include "names.tpl"
// {=marker} @generated

syntax = "proto3";

package {=option.package};

% if has_info then
import "google/protobuf/descriptor.proto";

% end
% if option.go_package then
option go_package = "{=option.go_package}";
% end
% if option.java_package then
option java_multiple_files = true;
option java_package = "{=option.java_package}";
% end
% if option.go_package or option.java_package then

% end
% include "info.tpl"
// {=>sentence(spec.title)}
% if spec.summary then
//
// {=>sentence(spec.summary)}
% end
//
// A number that is not listed is kept as it is: proto3 enums are open.
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
% -- a code, and everything with its number
% local function code_lines(code)
%   local first = code.phrase .. (code.reference and " (" .. code.reference .. ")." or ".")
%   local also = {}
  // {=>code.text .. " " .. first .. (code.summary and " " .. sentence(code.summary) or "") .. (code.is_deprecated and " Deprecated: " .. sentence(code.deprecation) or "")}
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
  // Older name of {=code.constant}.
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
  // No code is given.
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
