% local implied = {}
% for code in codes() do implied[code.NAME], implied[key_of(code.phrase)] = code, code end
% -- What no code says itself: in parts, since the JVM has a limit for the size of a function.
% local PART = 1000
% local function others_of(owners, texts, is_implied)
%   local others = {}
%   for text in each(texts) do
%     if not is_implied(text, owners[text]) then table.insert(others, { text = text, code = owners[text] }) end
%   end
%   return others
% end
% local function calls(name, others)
%   for part = 1, (#others + PART - 1) // PART do
                {=name}{=part > 1 and part .. ""}()
%   end
% end
% local function parts(name, others)
%   for other, at in each(others) do
%     if at.index % PART == 1 then

        private fun MutableMap<String, {=T}>.{=name}{=at.index > 1 and at.index // PART + 1 .. ""}() {
%     end
            put("{=other.text}", {=other.code.constant})
%     if at.last or at.index % PART == 0 then
        }
%     end
%   end
% end
% local owners, texts = claims(function(item) return item.name and item.NAME end, "was also")
% local names = others_of(owners, texts, function(text, code) return code.NAME == text end)
% owners, texts = claims(function(item) return key_of(item.phrase) end, "was also accepts")
% local keys = others_of(owners, texts, function(key, code)
%   return key_of(code.phrase) == key and implied[key].value == code.value
% end)

    /** Made when the first of them is asked for. */
    private object Texts {
        val byName: Map<String, {=T}> =
            buildMap {
                for (known in {=T}.entries) {
% if is_enum then
                    put(known.{=name_property}, known)
% else
                    known.name?.let { put(it, known) }
% end
                }
% calls("putOtherNames", names)
            }

        val byPhrase: Map<String, {=T}> =
            buildMap {
                for (known in {=T}.entries) {
% if is_enum then
                    put(keyOf(known.phrase), known)
% else
                    known.phrase?.let { put(keyOf(it), known) }
% end
                }
% if implied[""] then
                // A phrase of punctuation alone is found by no text.
                remove("")
% end
% calls("putOtherPhrases", keys)
            }
% parts("putOtherNames", names)
% parts("putOtherPhrases", keys)

        /** What makes a difference between phrases. */
        fun keyOf(phrase: String): String =
            buildString(phrase.length) {
                for (c in phrase) {
                    when (c) {
                        in 'A'..'Z' -> append(c.lowercaseChar())
                        in '\t'..'\r', in ' '..'/', in ':'..'@', in '['..'`', in '{'..'~' -> Unit
                        else -> append(c)
                    }
                }
            }
    }
