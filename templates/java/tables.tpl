% -- A phrase as lookups compare it: small letters, and neither space nor punctuation of ASCII.
% local IGNORED = " \t\n\v\f\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
% local function key_of(phrase)
%   local key, lower = {}, phrase:lower()
%   for i = 1, #lower do
%     local c = lower:sub(i, i)
%     if not IGNORED:contains(c) then table.insert(key, c) end
%   end
%   return table.concat(key)
% end
% -- Which code answers for each text: those without a group come first, then primary ones.
% local function claims(text_of, kinds)
%   local owners, order = {}, {}
%   local function claim(text, code)
%     if text and text ~= "" and not owners[text] then
%       owners[text] = canonical[code.value]
%       table.insert(order, text)
%     end
%   end
%   for rank = 0, 2 do
%     local ranked = {}
%     for code in codes("selected") do
%       if (not code.group and 0 or code.primary and 1 or 2) == rank then table.insert(ranked, code) end
%     end
%     for code in each(ranked) do claim(text_of(code), code) end
%     for code in each(ranked) do
%       for alias in aliases(code) do
%         if kinds:contains(alias.kind) then claim(text_of(alias), code) end
%       end
%     end
%   end
%   return owners, order
% end
% local names, name_order = claims(function(item) return item.name and item.NAME end, "was also")
% local keys, key_order = claims(function(item) return key_of(item.phrase) end, "was also accepts")
% local implied = {}
% for code in codes() do implied[code.NAME], implied[key_of(code.phrase)] = code, code end
% if spec.is_wide then

  /** The codes and their numbers, in ascending order. */
  private static final class Codes {
    static final {=T}[] ALL = values();
    static final long[] NUMBERS = Arrays.stream(ALL).mapToLong({=T}::code).toArray();
  }
% end

  /** Made when the first of them is asked for. */
  private static final class Texts {
    static final Map<String, {=T}> BY_NAME = new HashMap<>();
    static final Map<String, {=T}> BY_PHRASE = new HashMap<>();

    static {
      for ({=T} code : values()) {
% if plain_names then
        BY_NAME.put(code.name(), code);
% else
        BY_NAME.put(code.codeName, code);
% end
        BY_PHRASE.put(key(code.phrase), code);
      }
% if implied[""] then
      // A phrase of punctuation alone is found by no text.
      BY_PHRASE.remove("");
% end
% for text in each(name_order) do
%   if names[text].NAME ~= text then
%     expression(6, "", { head = "BY_NAME.put(", items = { { text = text }, names[text].constant } }, ";")
%   end
% end
% for key in each(key_order) do
%   if key_of(keys[key].phrase) ~= key or implied[key].value ~= keys[key].value then
%     expression(6, "", { head = "BY_PHRASE.put(", items = { { text = key }, keys[key].constant } }, ";")
%   end
% end
    }

    /** What makes a difference between phrases. */
    static String key(String phrase) {
      StringBuilder key = new StringBuilder(phrase.length());
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        if (c >= 'A' && c <= 'Z') {
          key.append((char) (c - 'A' + 'a'));
        } else if (!isDropped(c)) {
          key.append(c);
        }
      }
      return key.toString();
    }

    /** Whether a character is white space or punctuation of ASCII. */
    private static boolean isDropped(char c) {
      return c >= '\t' && c <= '\r'
          || c >= ' ' && c <= '/'
          || c >= ':' && c <= '@'
          || c >= '[' && c <= '`'
          || c >= '{' && c <= '~';
    }
% -- the switch of a text
% local function text_switch(field)

    static String {=field}({=int} code) {
%   local said = {}
%   for code in codes() do
%     if code[field] then table.insert(said, code) end
%   end
%   if #said == 0 then
      return null;
%   else
      switch ({=raw(subject)}) {
%     for code in each(said) do
        case {=raw(case_of(code))}
%       expression(10, "return ", { text = code[field] }, ";")
%     end
        default:
          return null;
      }
%   end
    }
% end
% if has_texts then
%   text_switch("summary")
%   text_switch("reference")
% end
  }
