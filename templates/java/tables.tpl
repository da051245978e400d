% -- The codes' own names and phrases; of two with the same key the last wins.
% local implied = {}
% for code in codes() do implied[code.phrase_key or ""] = code end
% if spec.is_wide then

  /** The codes and their numbers, in ascending order. */
  private static final class Codes {
    static final {=T}[] ALL = values();
%   if spec.by_text then

    static {
      Arrays.sort(ALL, Comparator.comparingLong({=T}::code));
    }

%   end
    static final long[] NUMBERS = Arrays.stream(ALL).mapToLong({=T}::code).toArray();
  }
% end

% if spec.display ~= "decimal" then
  /** Reads the parts of a textual form. */
  private static final class Reader {
    private final String text;
    private int at;
    private boolean isValid = true;

    Reader(String text) {
      this.text = text;
    }

    boolean isAtEnd() {
      return isValid && at == text.length();
    }

    /** Reads what is before digits, and the digits; zeros lead only up to the least number. */
    long part(String before, int least, int most, long limit) {
      isValid = isValid && text.regionMatches(true, at, before, 0, before.length());
      if (!isValid) {
        return 0;
      }
      at += before.length();
      int begin = at;
      long number = 0;
      while (at < text.length() && at - begin < most) {
        int digit = digit(text.charAt(at));
        if (digit < 0 || number > (Long.MAX_VALUE - digit) / {=form_radix}) {
          break;
        }
        number = number * {=form_radix} + digit;
        at++;
      }
      int count = at - begin;
      isValid = count >= least && (count == least || text.charAt(begin) != '0') && number < limit;
      return number;
    }

    private static int digit(char c) {
%   if form_radix == 64 then
      return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' ? c - '0' : -1;
%   elseif form_radix == 16 then
      return c < 128 ? Character.digit(c, 16) : -1;
%   else
      return c >= '0' && c <= '9' ? c - '0' : -1;
%   end
    }
  }

% end
  /** Initialized on first use. */
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

    /** The characters of a phrase that lookups compare. */
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

    /** Reports whether a character is ASCII white space or punctuation. */
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
