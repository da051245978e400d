% -- The codes' own names and phrases; of two with the same key the last wins.
% local implied = {}
% for code in codes() do implied[code.phrase_key or ""] = code end
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
% for item in names() do
%   local code = item.canonical
%   if code.NAME ~= item.NAME then
%     expression(6, "", { head = "BY_NAME.put(", items = { { text = item.NAME }, code.constant } }, ";")
%   end
% end
% for item in phrases() do
%   local code = item.canonical
%   if implied[item.phrase_key] ~= code then
%     expression(6, "", { head = "BY_PHRASE.put(", items = { { text = item.phrase_key }, code.constant } }, ";")
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
