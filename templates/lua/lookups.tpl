--- Whether a code is listed.
---@param code integer
---@return boolean
function M.is_listed(code)
	return PHRASES[code] ~= nil
end

--- The phrase of a code; nil if it is not listed.
---@param code integer
---@return string?
function M.phrase(code)
	return PHRASES[code]
end

--- The name of a code in capitals; nil if it is not listed.
---@param code integer
---@return string?
function M.name(code)
	return NAMES[code]
end

% local states = {}
% for word in each({ "registered", "temporary", "deprecated", "obsoleted", "historic", "reserved" }) do table.insert(states, { id = word, summary = false }) end
% alias(option.file .. ".state", states, "id")
--- The state of a code in its registry; nil if it is not listed.
---@param code integer
---@return {=option.file}.state?
function M.state(code)
% if #marked > 0 then
	return PHRASES[code] and (STATES[code] or "registered")
% else
	return PHRASES[code] and "registered"
% end
end

% include "form.tpl"
% if has_summary then
--- The meaning of a code, in one sentence.
---@param code integer
---@return string?
function M.summary(code)
	return SUMMARIES[code]
end

% end
% if has_reference then
--- The document and section that define a code.
---@param code integer
---@return string?
function M.reference(code)
	return REFERENCES[code]
end

% end
--- The code of a name in capitals, older names included.
---@param text string
---@return {=Code}?
function M.from_name(text)
	return BY_NAME[text]
end

--- The code of a phrase, older phrases and other spellings included. ASCII case, space and punctuation are ignored.
---@param text string
---@return {=Code}?
function M.from_phrase(text)
	return BY_PHRASE[key_of(text)]
end

% if spec.has_classes then
%   local all = {}
%   for class in classes() do table.insert(all, class) end
%   alias(option.file .. ".class", all, "id")
--- The class of a code, listed or not.
---@param code integer
---@return {=option.file}.class?
function M.class(code)
%   for class, at in classes() do
	{=at.first and "if" or "elseif"} code >= {=written(class.from)} and code <= {=written(class.to)} then
		return "{=class.id}"
%   end
	end
	return nil
end

%   for class in classes() do
--- {=>sentence("Whether a code is in the class " .. class.title .. ": " .. written(class.from) .. " to " .. written(class.to))}
%     if class.comment then
---
--- {=>sentence(class.comment)}
%     end
---@param code integer
---@return boolean
function M.{=class_test[class.id]}(code)
	return code >= {=written(class.from)} and code <= {=written(class.to)}
end

%   end
% end
% if spec.has_fallback then
%   local fallbacks, otherwise = {}, spec.fallback and written(spec.fallback) or "nil"
%   for class in classes() do
%     if class.fallback then table.insert(fallbacks, class) end
%   end
%   if #fallbacks > 0 then
%     table_of("FALLBACKS", fallbacks, function(class)
	{=raw(class_key(class))} = {=written(class.fallback)},
%     end)
%   end
% if has_reserved then
--- The code to treat a code as: itself, if it is listed and not reserved.
% else
--- The code to treat a code as: itself, if it is listed.
% end
---@param code integer
---@return {=Code}{=not spec.fallback and "?"}
function M.fallback(code)
% if has_reserved then
	if PHRASES[code] and STATES[code] ~= "reserved" then
% else
	if PHRASES[code] then
% end
		return code
	end
%   if #fallbacks == 0 then
	return {=otherwise}
%   elseif spec.fallback then
	return FALLBACKS[M.class(code)] or {=otherwise}
%   else
	return FALLBACKS[M.class(code)]
%   end
end

% end
