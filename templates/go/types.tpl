% local is_hex = spec.display == "hex"
% if is_hex then
import "fmt"
% else
import "strconv"
% end

// {=T} is a code, listed or not: every {=int} is a legal one.
type {=T} {=int}

% if spec.count > 0 then
// The listed codes, and other names of them.
const (
%   for item, at in constants() do
%     local name = constant[item.NAME]
%     local of = constant[item.code.NAME]
%     if not at.first then

%     end
%     if item.is_alias then
	// {=name} is {=item.kind == "was" and "an older" or "another"} name of {=of}.
%       if item.kind == "was" then
	//
	// Deprecated: Use {=of}.
%       end
	{=name} = {=of}
%     else
%       local about = name .. " is " .. item.text .. " " .. sentence(item.phrase)
%       if item.summary then about = about .. " " .. sentence(item.summary) end
%       if item.is_deprecated then about = about .. " It is deprecated: " .. sentence(item.deprecation) end
%       if item.reference then about = about .. " (" .. item.reference .. ")" end
	// {=>about}
	{=name} {=T} = {=raw(literal(item.value))}
%     end
%   end
)

% end
% if spec.has_classes then
// Class is a class of codes; 0 stands for none.
type Class int

// The classes.
const (
%   for class, at in classes() do
%     if not at.first then

%     end
%     local about = class_constant[class.id] .. " is " .. class.title .. ", from " .. literal(class.from) .. " to " .. literal(class.to) .. "."
%     if class.summary then about = about .. " " .. sentence(class.summary) end
	// {=>about}
	{=class_constant[class.id]} Class = {=class.number}
%   end
)

// String gives the name of the class in small letters, "" for none.
func (c Class) String() string {
	switch c {
%   for class in classes() do
	case {=class_constant[class.id]}:
		return "{=class.id}"
%   end
	}
	return ""
}

% end
% -- A type of words. They are strings, so they are readable wherever they are printed.
% local function words(type, choices, about)
// {=>type .. " is what codes say for " .. about .. " \"\" stands for nothing."}
type {=type} string

// The values of {=type}.
const (
%   local width = 0
%   for choice in each(choices) do width = math.max(width, #constant_of[type .. " " .. choice.name]) end
%   for choice in each(choices) do
	{=constant_of[type .. " " .. choice.name]:pad(width)} {=type} = "{=choice.name}"
%   end
)

% end
% for trait in traits() do
%   local type = type_of[trait.name]
%   local about = '"' .. trait.name .. '".' .. (trait.help and " " .. sentence(trait.help) or "")
%   if trait.kind == "choice" then
% words(type, trait.choices, about)
%   elseif trait.kind == "list" then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
% words(type_of[field], field.choices, '"' .. field.name .. '" in ' .. type .. ".")
%       end
%     end
// {=>type .. " is one of the things that a code says for " .. about}
type {=type} struct {
	Text string
%     for field in each(trait.fields) do

	// {=identifier("field", go_name(field.name))} is "" if nothing is said.
	{=identifier("field", go_name(field.name))} {=type_of[field] or "string"}
%     end
}

%   end
% end
