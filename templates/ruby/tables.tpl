  # What the functions know.
  module Tables
% local listed, owners, texts, others = {}, {}, {}, {}
% for code in codes() do table.insert(listed, code) end
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
% if has_texts then

%   text_hash("SUMMARIES", "summary")

%   text_hash("REFERENCES", "reference")
% end

% hash("SYMBOLS", listed, function(code, comma)
      {=written(code.value)} => :{=code.name}{=comma == "," and ","}
% end)

    # Older names and others that are not those of SYMBOLS.
% local is_first = {}
% for code in each(listed) do is_first[code.name] = true end
% owners, texts = claims(function(item) return item.name or "" end, "was also")
% for text in each(texts) do
%   if not is_first[text] then table.insert(others, text) end
% end
% hash("OTHER_SYMBOLS", others, function(text, comma)
      {=text}: {=written(owners[text].value)}{=comma == "," and ","}
% end)

    # Older phrases and other spellings.
% local implied = {}
% for code in each(listed) do implied[key_of(code.phrase)] = code.value end
% -- what claims each key, by its phrase
% local phrases = {}
% owners, texts = claims(function(item)
%   local key = key_of(item.phrase)
%   if not phrases[key] then phrases[key] = item.phrase end
%   return key
% end, "was also accepts")
% others = {}
% for key in each(texts) do
%   if implied[key] ~= owners[key].value then table.insert(others, key) end
% end
% hash("OTHER_PHRASES", others, function(key, comma)
%   text_item("      ", phrases[key], " => " .. written(owners[key].value) .. comma)
% end)

    # What lookups ignore in phrases: ASCII space and punctuation, as String#delete has it.
    IGNORED = " \t-\r!-/:-@[-`{-~"

    CODES = SYMBOLS.keys.freeze
    NAMES = SYMBOLS.transform_values { |symbol| symbol.to_s.upcase.freeze }.freeze
    BY_SYMBOL = OTHER_SYMBOLS.merge(SYMBOLS.invert).freeze
    BY_NAME = BY_SYMBOL.transform_keys { |symbol| symbol.to_s.upcase.freeze }.freeze
    BY_PHRASE = PHRASES.invert.merge(OTHER_PHRASES)
                       .transform_keys { |phrase| phrase.b.downcase(:ascii).delete(IGNORED).freeze }.freeze
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
