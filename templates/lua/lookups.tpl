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

% if has_texts then
--- What a code means, in one sentence.
---@param code integer
---@return string?
function M.summary(code)
	return SUMMARIES[code]
end

--- Where a code is defined: document and section.
---@param code integer
---@return string?
function M.reference(code)
	return REFERENCES[code]
end

% end
--- The code of a name in capitals; older names count.
---@param text string
---@return integer?
function M.from_name(text)
	return BY_NAME[text]
end

--- The code of a phrase. Older phrases and other spellings count; case, space and punctuation do not.
---@param text string
---@return integer?
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
%   include "common/reserved.tpl"
%   local fallbacks, otherwise = {}, spec.fallback and written(spec.fallback) or "nil"
%   for class in classes() do
%     if class.fallback then table.insert(fallbacks, class) end
%   end
%   if #fallbacks > 0 then
%     table_of("FALLBACKS", fallbacks, function(class)
	{=raw(class_key(class))} = {=written(class.fallback)},
%     end)
%   end
--- The listed code to treat a code as: itself, if it is listed.
---@param code integer
---@return integer{=not spec.fallback and "?"}
function M.fallback(code)
	if PHRASES[code]{=raw(unless_reserved(" and code ~= {}", function(code) return written(code.value) end))} then
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
