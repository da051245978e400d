import (
	"errors"
% if spec.display ~= "decimal" and form_radix ~= 64 then
	"fmt"
% end
	"strconv"
% if spec.display ~= "decimal" then
	"strings"
% end
)

// {=>T .. " is a code of " .. spec.title .. ". Any " .. int .. " is valid, listed or not."}
type {=T} {=int}

% if spec.count > 0 then
// The listed codes.
% if option.typed == "no" then
//
// {=>"They are untyped, so that they can be used as numbers of any type."}
% end
const (
%   for item, at in constants() do
%     local name = constant[item.NAME]
%     local of = constant[item.code.NAME]
%     if not at.first then

%     end
%     if item.is_alias then
	// {=>name .. " is " .. item.headline}
%       if item.kind == "was" then
	//
	// Deprecated: Use {=of}.
%       end
	{=name} = {=of}
%     else
%       local about = name .. " is " .. item.headline
%       if item.comment then about = about .. " " .. sentence(item.comment) end
	// {=>about}
%       if item.url then
	// See {=item.source}: {=item.url}
%       elseif item.source then
	// See {=item.source}.
%       end
%       if item.is_deprecated then
	//
	// {=>"Deprecated: " .. sentence(item.deprecation)}
%       elseif item.state ~= "registered" then
	//
	// {=>style("title", item.state) .. (item.state_why and ": " .. sentence(item.state_why) or ".")}
%       end
	{=name} {=option.typed == "yes" and T .. " "}= {=raw(literal(item.value))}
%     end
%   end
)

% end
% if has_texts then
// The textual forms of the listed codes.
const (
%   local width = 0
%   for code in constants() do
%     if not code.is_alias then width = math.max(width, #text_constant[code.NAME]) end
%   end
%   for code in constants() do
%     if not code.is_alias then
	{=text_constant[code.NAME]:pad(width)} = "{=code.text}"
%     end
%   end
)

% end
% local class_sample
% for class in classes() do class_sample = class end
% if spec.has_classes then
// Class is a class of codes; 0 if a code is in none.
type Class int

// The classes.
const (
%   for class, at in classes() do
%     if not at.first then

%     end
%     local about = class_constant[class.id] .. " is " .. class.title .. ", " .. class.from_text .. " to " .. class.to_text .. "."
%     if class.comment then about = about .. " " .. sentence(class.comment) end
	// {=>about}
	{=class_constant[class.id]} Class = {=class.number}
%   end
)

// String returns the identifier of the class, "{=class_sample.id}"; "" if it is none.
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
% local function words(type, choices, about, absence)
// {=>about .. ' It is "" if ' .. (absence or "unspecified") .. "."}
type {=type} string

// The values of {=type}.
const (
%   for choice, at in each(choices) do
%     if not at.first then

%     end
%     local name = constant_of[type .. " " .. choice.name]
	// {=>name .. ": " .. sentence(choice.help or choice.name)}
	{=name} {=type} = "{=choice.name}"
%   end
)

% end
% words("State", all_states, "State is the state of a code in its registry.", "the code is not listed")
% for trait in traits() do
%   local type = type_of[trait.name]
%   local about = has_type(trait) and type .. " is " .. object_of(trait) .. "."
%   if trait.kind == "choice" then
% words(type, trait.choices, about)
%   elseif has_type(trait) then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
% words(type_of[field], field.choices, type_of[field] .. " is the " .. field.name .. " of a " .. type .. ".")
%       end
%     end
// {=>type .. " is one of " .. object_of(trait) .. "."}
type {=type} struct {
	Name string
%     for field in each(trait.fields) do

	// {=identifier("field", go_name(field.name))} is "" if unspecified.
	{=identifier("field", go_name(field.name))} {=type_of[field] or "string"}
%     end
}

%   end
% end
