  # The data of the functions.
  module Tables
% local others = {}
% local function having(field)
%   local found = {}
%   for code in each(listed) do
%     if code[field] then table.insert(found, code) end
%   end
%   return found
% end
% local function text_hash(name, field)
%   hash(name, having(field), function(code, comma)
%     text_item("      " .. written(code.value) .. " => ", code[field], comma)
%   end)
% end
%   text_hash("PHRASES", "phrase")
% if has_summary then

%   text_hash("SUMMARIES", "summary")
% end
% if has_reference then

%   text_hash("REFERENCES", "reference")
% end
% if #marked > 0 then

%   hash("STATES", marked, function(code, comma)
      {=written(code.value)} => :{=code.state}{=comma == "," and ","}
%   end)
% end

% hash("SYMBOLS", listed, function(code, comma)
      {=written(code.value)} => :{=code.name}{=comma == "," and ","}
% end)

    # Older names and others that are not those of SYMBOLS.
% local is_first = {}
% for code in each(listed) do is_first[code.name] = true end
% for item in names() do
%   if not is_first[item.name] then table.insert(others, item) end
% end
% hash("OTHER_SYMBOLS", others, function(item, comma)
      {=item.name}: {=written(item.value)}{=comma == "," and ","}
% end)

    # Older phrases and other spellings.
% local implied = {}
% for code in each(listed) do implied[code.phrase_key or ""] = code.value end
% others = {}
% for item in phrases() do
%   if implied[item.phrase_key] ~= item.value then table.insert(others, item) end
% end
% hash("OTHER_PHRASES", others, function(item, comma)
%   text_item("      ", item.phrase, " => " .. written(item.value) .. comma)
% end)

    # What lookups ignore in phrases: ASCII white space and punctuation, in the form of String#delete.
    IGNORED = " \t-\r!-/:-@[-`{-~"

    CODES = SYMBOLS.keys.freeze
    NAMES = SYMBOLS.transform_values { |symbol| symbol.to_s.upcase.freeze }.freeze
    BY_SYMBOL = OTHER_SYMBOLS.merge(SYMBOLS.invert).freeze
    BY_NAME = BY_SYMBOL.transform_keys { |symbol| symbol.to_s.upcase.freeze }.freeze
    BY_PHRASE = [*PHRASES.invert, *OTHER_PHRASES]
                .to_h { |phrase, code| [phrase.b.downcase(:ascii).delete(IGNORED).freeze, code] }
% if implied[""] then
                .reject { |key, _| key.empty? } # a phrase of punctuation alone is found by no text
% end
                .freeze
% local fallbacks = {}
% for class in classes() do
%   if class.fallback then table.insert(fallbacks, class) end
% end
% if #fallbacks > 0 then

%   hash("FALLBACKS", fallbacks, function(class, comma)
      {=class.id}: {=written(class.fallback)}{=comma == "," and ","}
%   end)
% end
% include "trait_tables.tpl"
  end
