
    {=access} companion object {
% if not is_enum then
%   for code in codes() do
%     doc(8, about(code), code)
%     if code.is_deprecated then
        @Deprecated("{=code.deprecation}")
%     end
        {=access} val {=code.constant}: {=T} get() = {=T}({=raw(literal(code.value))})

%   end
% end
% for item in constants() do
%   local code = item.canonical
%   if item.is_alias and item.kind == "was" then
%     doc(8, item.headline)
        @Deprecated("Use {=T}.{=code.constant}.", ReplaceWith("{=T}.{=code.constant}"))
        {=access} val {=item.constant}: {=T} get() = {=code.constant}

%   elseif item.is_alias then
%     doc(8, item.headline)
        {=access} val {=item.constant}: {=T} get() = {=code.constant}

%   elseif not item.is_canonical then
%     doc(8, item.headline .. (item.comment and " " .. sentence(item.comment) or ""))
        {=access} val {=item.constant}: {=T} get() = {=code.constant}

%   end
% end
% if is_enum then
        /** The code of a number; null if it is not listed. */
%   if int == "Long" then
        {=access} fun fromCode(code: Long): {=T}? = entries.getOrNull(positionOf(code))
%   else
        {=access} fun fromCode(code: Int): {=T}? =
%     local answers = {}
%     for code in codes() do table.insert(answers, { label = label(code), code = code.constant }) end
%     when(subject, grouped(answers), "null")
%   end

        /** Whether a number is listed. */
        {=access} fun isListed(code: {=int}): Boolean = fromCode(code) != null

        /** The phrase of a number; null if it is not listed. */
        {=access} fun phraseOf(code: {=int}): String? = fromCode(code)?.phrase

        /** The name of a number in capitals, as fromName accepts it; null if it is not listed. */
        {=access} fun nameOf(code: {=int}): String? = fromCode(code)?.{=name_property}
% else
        /** The listed codes, in order. */
%   if spec.count == 0 then
        {=access} val entries: List<{=T}> = emptyList()
%   else
        {=access} val entries: List<{=T}> =
            listOf(
%     for code in codes() do
                {=code.constant},
%     end
            )
%   end
% end

        /** The code with exactly this name in capitals, or with an alias of this name; null if there is none. */
        {=access} fun fromName(name: String): {=T}? = Texts.byName[name]

        /**
         * The code with this phrase, or with an older phrase, or one that well-known software uses; null if there is none.
         * The case of ASCII letters, ASCII white space and ASCII punctuation are ignored.
         */
        {=access} fun fromPhrase(phrase: String): {=T}? = Texts.byPhrase[Texts.keyOf(phrase)]

        /** The {=is_enum and "number" or "code"} with this textual form, listed or not; null if the text is not one. */
% if is_enum then
        {=access} fun fromText(text: String): {=int}? = Texts.valueOf(text)
% else
        {=access} fun fromText(text: String): {=T}? = Texts.valueOf(text)?.let(::{=T})
% end
% for member in each(is_enum and members or {}) do

%   doc(8, member.about)
%   if type(member.answer) == "string" then
        {=access} fun {=raw(member.name_of)}(code: {=int}): {=raw(member.type)} = {=raw(member.answer)}
%   else
        {=access} fun {=raw(member.name_of)}(code: {=int}): {=raw(member.type)} =
%     member.answer()
%   end
% end
% if spec.has_fallback and is_enum then

%   doc(8, fallback_about)
%   local otherwise = #fallback_branches > 0 and "fallbackOfClass(code)" or fallback_otherwise
%   if #spec.reserved > 0 then
        {=access} fun fallbackOf(code: {=int}): {=raw(fallback_type)} =
            fromCode(code)
                ?.takeUnless { it in setOf({=raw(spec.reserved:join(", ", "constant"))}) }
                ?: {=raw(otherwise)}
%   else
        {=access} fun fallbackOf(code: {=int}): {=raw(fallback_type)} = fromCode(code) ?: {=raw(otherwise)}
%   end
% end
% if #fallback_branches > 0 then

        private fun fallbackOfClass(code: {=int}): {=raw(fallback_type)} =
%   when("code", fallback_branches, fallback_otherwise)
% end
% for one in each(class_functions) do

        private fun {=raw(one.name)}(code: {=int}): {=raw(one.type)} =
%   when("code", one.branches, one.otherwise)
% end
% if int == "Long" then

        /** Its position among the listed numbers; negative if it is not one of them. */
        private fun positionOf(code: Long): Int = numbers.binarySearch(code)

        private val numbers: List<Long> =
            listOf(
%   for code in codes("ascending") do
                {=raw(literal(code.value))},
%   end
            )
% end
    }

% -- Constants for annotations and for the branches of `when`.
% local function constants_of(name, about, type, literal_of)
    /** {=raw(about)} */
    {=access} object {=name} {
%   local is_first = true
%   for item in constants() do
%     if not item.is_alias then
%       if not is_first then

%       end
%       is_first = false
%       doc(8, item.headline)
        {=access} const val {=item.constant}: {=type} = {=raw(literal_of(item))}
%     end
%   end
    }
% end
% constants_of("Value", "The numbers of the listed codes, for annotations and for `when` over numbers.", int, function(code)
%   return literal(code.value)
% end)
% if not form_is_number then

%   constants_of("Text", "The textual forms of the listed codes, for `when` over strings.", "String", function(code)
%     return '"' .. code.text .. '"'
%   end)
% end
