
    public companion object {
% if not is_enum then
%   for code in codes() do
%     local first = code.text .. " " .. code.phrase .. (code.source and " (" .. code.source .. ")." or ".")
%     local text = first .. (code.comment and " " .. sentence(code.comment) or "")
%     if code.is_deprecated then text = text .. " Deprecated: " .. sentence(code.deprecation) end
%     doc(8, text)
        public val {=code.constant}: {=T} get() = {=T}({=raw(literal(code.value))})

%   end
% end
% for item in constants() do
%   local code = item.canonical
%   if item.is_alias and item.kind == "was" then
%     doc(8, "An older name: " .. sentence(item.phrase))
        @Deprecated("Use {=T}.{=code.constant}.", ReplaceWith("{=T}.{=code.constant}"))
        public val {=item.constant}: {=T} get() = {=code.constant}

%   elseif item.is_alias then
%     doc(8, "Another name: " .. sentence(item.phrase))
        public val {=item.constant}: {=T} get() = {=code.constant}

%   elseif not item.is_canonical then
%     doc(8, item.text .. " " .. sentence(item.phrase) .. (item.comment and " " .. sentence(item.comment) or ""))
        public val {=item.constant}: {=T} get() = {=code.constant}

%   end
% end
% if is_enum then
        /** The code of a number; null if it is not listed. */
%   if int == "Long" then
        public fun fromCode(code: Long): {=T}? = entries.getOrNull(positionOf(code))
%   else
        public fun fromCode(code: Int): {=T}? =
%     local answers = {}
%     for code in codes() do table.insert(answers, { label = label(code), code = code.constant }) end
%     when(subject, grouped(answers), "null")
%   end

        /** Whether a number is listed. */
        public fun isListed(code: {=int}): Boolean = fromCode(code) != null

        /** The phrase of a number; null if it is not listed. */
        public fun phraseOf(code: {=int}): String? = fromCode(code)?.phrase

        /** The name of a number in capitals, as fromName takes it; null if it is not listed. */
        public fun nameOf(code: {=int}): String? = fromCode(code)?.{=name_property}
% else
        /** The listed codes, in ascending order. */
%   if spec.count == 0 then
        public val entries: List<{=T}> = emptyList()
%   else
        public val entries: List<{=T}> =
            listOf(
%     for code in codes() do
                {=code.constant},
%     end
            )
%   end
% end

        /** The code of a name in capitals, older names included; null if there is none. */
        public fun fromName(name: String): {=T}? = Texts.byName[name]

        /**
         * The code of a phrase, older phrases and other spellings included; null if there is none. Case of ASCII letters,
         * and ASCII white space and punctuation, make no difference.
         */
        public fun fromPhrase(phrase: String): {=T}? = Texts.byPhrase[Texts.keyOf(phrase)]
% for member in each(is_enum and members or {}) do

%   doc(8, member.about .. " For any number.")
%   if type(member.answer) == "string" then
        public fun {=raw(member.name_of)}(code: {=int}): {=raw(member.type)} = {=raw(member.answer)}
%   else
        public fun {=raw(member.name_of)}(code: {=int}): {=raw(member.type)} =
%     member.answer()
%   end
% end
% if spec.has_fallback and is_enum then

%   doc(8, fallback_about)
        public fun fallbackOf(code: {=int}): {=raw(fallback_type)} = fromCode(code){=raw(enum_reserved)} ?: {=raw(#fallback_branches > 0 and "fallbackOfClass(code)" or fallback_otherwise)}
% end
% if #fallback_branches > 0 then

        private fun fallbackOfClass(code: {=int}): {=raw(fallback_type)} =
%   when("code", fallback_branches, fallback_otherwise)
% end
% for answer in each(class_answers) do

        private fun {=raw(answer.name)}(code: {=int}): {=raw(answer.type)} =
%   when("code", answer.branches, answer.otherwise)
% end
% if int == "Long" then

        /** Its place among the listed numbers; less than 0 if it is not one of them. */
        private fun positionOf(code: Long): Int = numbers.binarySearch(code)

        private val numbers: List<Long> =
            listOf(
%   for code in codes() do
                {=raw(literal(code.value))},
%   end
            )
% end
    }
