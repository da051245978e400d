% -- The names and phrases other than the codes' own, of two with the same key the last; in parts, because the JVM
% -- limits the size of a function.
% local PART = 1000
% local implied, other_names, other_keys = {}, {}, {}
% for code in codes() do implied[code.phrase_key or ""] = code end
% for item in names() do
%   local code = item.canonical
%   if code.NAME ~= item.NAME then table.insert(other_names, { text = item.NAME, code = code }) end
% end
% for item in phrases() do
%   local code = item.canonical
%   if implied[item.phrase_key] ~= code then table.insert(other_keys, { text = item.phrase_key, code = code }) end
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
% calls("putOtherNames", other_names)
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
% calls("putOtherPhrases", other_keys)
            }
% parts("putOtherNames", other_names)
% parts("putOtherPhrases", other_keys)

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
