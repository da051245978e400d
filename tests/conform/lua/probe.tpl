% include "functions.tpl"
-- Answers the questions of the conformance runner, one a line.
package.path = "./?.lua"
local codes = require("{=option.file}")

local function yes(flag)
	assert(flag == true or flag == false, "a predicate gives true or false")
	return flag and "yes" or "no"
end

local function shown(answer)
	return type(answer) == "number" and ("%.0f"):format(answer) or answer or "-"
end

local CONSTANTS = {
% for item in constants() do
	{=item.constant} = {=item.value},
% end
}
for name, value in pairs(CONSTANTS) do
	assert(codes.code[name] == value, name)
end

local function answer_value(code)
	print("value " .. shown(code))
	print("listed " .. yes(codes.is_listed(code)))
	print("name " .. shown(codes.name(code)))
	print("phrase " .. shown(codes.phrase(code)))
	print("state " .. shown(codes.state(code)))
% if spec.has_classes then
	print("class " .. shown(codes.class(code)))
%   for class in classes() do
	print("is {=class.id} " .. yes(codes.{=class_test[class.id]}(code)))
%   end
% end
% if spec.has_fallback then
	print("fallback " .. shown(codes.fallback(code) or 0))
% end
% for trait in traits() do
%   if trait.kind == "flag" then
	print("trait {=trait.name} " .. yes(codes.{=trait_getter[trait.name]}(code)))
%   elseif trait.kind == "list" then
	local items = codes.{=trait_getter[trait.name]}(code)
	for _, item in ipairs(items) do
		local line = "trait {=trait.name} " .. item{=#trait.fields > 0 and ".name"}
%     for field in each(trait.fields) do
		if item.{=identifier("field", field.name)} then
			line = line .. "|{=field.name}=" .. item.{=identifier("field", field.name)}
		end
%     end
		print(line)
	end
	if #items == 0 then
		print("trait {=trait.name} -")
	end
%   else
	print("trait {=trait.name} " .. shown(codes.{=trait_getter[trait.name]}(code)))
%   end
% end
end

local function bytes_of(digits)
	return (digits:gsub("%x%x", function(byte)
		return string.char(tonumber(byte, 16))
	end))
end

local function digits_of(bytes)
	return (bytes:gsub(".", function(byte)
		return ("%02x"):format(byte:byte())
	end))
end

for line in io.lines() do
	local word, rest = line:match("^(%S+) ?(.*)$")
	if word == "count" then
		print("count " .. #codes.codes)
		for _, code in ipairs(codes.codes) do
			print("at " .. shown(code))
		end
	elseif word == "value" then
		answer_value(tonumber(rest))
	elseif word == "text" then
		print("text " .. rest .. " " .. digits_of(codes.text(tonumber(rest)) or "-"):gsub("^2d$", "-"))
	else
		local find = { name = codes.from_name, phrase = codes.from_phrase, parse = codes.from_text }
		local code = find[word](bytes_of(rest))
		print(word .. " " .. rest .. " " .. shown(code))
	end
end
