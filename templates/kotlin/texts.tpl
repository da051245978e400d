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

    /** Initialized on first use. */
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

        /** The characters of a phrase that lookups compare. */
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

% if spec.display == "decimal" then
        fun textOf(code: {=int}): String = code.toString()

        fun valueOf(text: String): {=int}? = text.to{=int}OrNull().takeIf { it.toString() == text }
% else
        fun textOf(code: {=int}): {=form_has_sign and "String" or "String?"} {
% if form_radix == 64 then
            var rest = code
            val text =
                buildString {
                    repeat({=#spec.form}) {
                        append('0' + {=raw(int == "Int" and "rest % 64" or "(rest % 64).toInt()")})
                        rest /= 64
                    }
                }
            return text.takeIf { rest == {=int == "Long" and "0L" or "0"} && text.all { it in '0'..'9' || it in 'A'..'Z' } }
% else
%   if form_has_sign then
            if (code < 0) return code.toString()
%   else
            if (code < 0 || code >= {=raw(tostring(form_end))}) return null
%   end
%   local pieces = ""
%   for part in each(spec.form) do
%     local value = number_of_part(part, "code")
%     value = value == "code" and "code" or "(" .. value .. ")"
%     pieces = pieces .. (part.before or "") .. "${" .. value .. ".toString(" .. form_radix .. ")" .. (part.least > 1 and ".padStart(" .. part.least .. ", '0')" or "") .. "}"
%   end
            return "{=raw(pieces)}"
% end
        }

        fun valueOf(text: String): {=int}? {
%   if form_has_sign then
            if (text.startsWith('-')) return text.to{=int}OrNull().takeIf { it.toString() == text }
%   end
            var at = 0

            // Reads what is before digits, and the digits; zeros lead only up to the least number.
            fun part(
                before: String,
                least: Int,
                most: Int,
                limit: Long,
            ): Long? {
                if (!text.startsWith(before, at, ignoreCase = true)) return null
                at += before.length
%   local is_digit = form_radix == 64 and "it in '0'..'9' || it in 'A'..'Z'" or form_radix == 16 and "it in '0'..'9' || it in 'a'..'f' || it in 'A'..'F'" or "it in '0'..'9'"
                val digits = text.drop(at).take(most).takeWhile { {=raw(is_digit)} }
                at += digits.length
                if (digits.length < least || (digits.length > least && digits[0] == '0')) return null
%   if form_radix == 64 then
                return digits.fold(0L) { sum, digit -> sum * 64 + (digit - '0') }.takeIf { it < limit }
%   else
                return digits.toLongOrNull({=form_radix})?.takeIf { it < limit }
%   end
            }
            var value = 0L
%   for part in each(spec.form) do
%     local limit = part.limit and part.limit .. "L" or int == "Long" and "Long.MAX_VALUE" or "1L shl 31"
            value += (part("{=part.before or ""}", {=part.least}, {=part.most}, {=raw(limit)}) ?: return null) * {=part.weight}
%   end
            return value{=int == "Int" and ".toInt()"}.takeIf { at == text.length }
        }
% end
    }
