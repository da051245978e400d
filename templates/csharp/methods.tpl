% -- a method from code to text
% local function text_method(name, field, about)

%   summary(8, about)
        public static string {=name}(this {=T} code)
        {
%   local cases = {}
%   for code in codes() do
%     if code[field] then table.insert(cases, { labels = { T .. "." .. code.constant }, text = code[field] }) end
%   end
%   only_switch("code", cases, "string.Empty")
        }
% end
        /// <summary>
        /// Whether the code is listed.
        /// </summary>
        public static bool IsListed(this {=T} code)
        {
            return code.GetName().Length > 0;
        }
% text_method("GetName", "NAME", "The name in capitals, " .. sample.NAME .. " for example; empty if the code is not listed.")
% text_method("GetPhrase", "phrase", "The phrase; empty if the code is not listed.")

        /// <summary>
        /// The state in the registry; null if the code is not listed.
        /// </summary>
        public static {=T}State? GetState(this {=T} code)
        {
% local state_cases = {}
% for marked in each(marked_states) do
%   local labels = {}
%   for code in each(marked.codes) do table.insert(labels, T .. "." .. code.constant) end
%   table.insert(state_cases, { labels = labels, expression = T .. "State." .. identifier("choice", marked.state.name) })
% end
% if #state_cases > 0 then
%   switch("code", state_cases)

% end
            return code.IsListed() ? {=T}State.Registered : default({=T}State?);
        }

%   summary(8, "The textual form, " .. sample.text .. " for example" .. (form_has_sign and "." or "; empty if the value has none."))
        public static string GetText(this {=T} code)
        {
% if spec.display == "decimal" then
            return (({=int})code).ToString(CultureInfo.InvariantCulture);
% elseif form_radix == 64 then
            char[] text = new char[{=#spec.form}];
            {=int} rest = ({=int})code;
            for (int i = 0; i < text.Length; i++)
            {
                int digit = (int)(rest % 64);
                if (digit < 0 || (digit > 9 && digit < 17) || digit > 42)
                {
                    return string.Empty;
                }

                text[i] = (char)('0' + digit);
                rest /= 64;
            }

            return rest == 0 ? new string(text) : string.Empty;
% else
            {=int} value = ({=int})code;
%   if form_has_sign and not is_uint then
            if (value < 0)
            {
                return value.ToString(CultureInfo.InvariantCulture);
            }

%   elseif form_end then
            if ({=not is_uint and "value < 0 || "}value >= {=raw(tostring(form_end))})
            {
                return string.Empty;
            }

%   end
%   local formats, arguments = "", {}
%   for part, at in each(spec.form) do
%     formats = formats .. (part.before or "") .. "{" .. at.index - 1 .. ":" .. (part.radix == 16 and "x" or "D") .. part.least .. "}"
%     table.insert(arguments, number_of_part(part, "value"))
%   end
            return string.Format(CultureInfo.InvariantCulture, "{=raw(formats)}", {=raw(table.concat(arguments, ", "))});
% end
        }
% text_method("GetSummary", "summary", "The meaning in one sentence; empty if there is none.")
% text_method("GetReference", "reference", "The document and section that define the code; empty if there is none.")
% for class in classes() do

%   summary(8, "Whether the value is in the class \"" .. class.title .. "\", listed or not: " .. range(class) .. ".")
        public static bool {=class_test[class.id]}(this {=T} code)
        {
%   if class.from == class.to then
            return ({=int})code == {=raw(literal(class.from))};
%   else
            return ({=int})code >= {=raw(literal(class.from))} && ({=int})code <= {=raw(literal(class.to))};
%   end
        }
% end
% if spec.has_classes then

        /// <summary>
        /// The class of the value, listed or not; null if it is in none.
        /// </summary>
        public static {=T}Class? GetClass(this {=T} code)
        {
%   for class in classes() do
            if (code.{=class_test[class.id]}())
            {
                return {=T}Class.{=identifier("choice", class.id)};
            }

%   end
            return null;
        }
% end
% if spec.has_fallback then

%   include "common/reserved.tpl"
%   local last = spec.fallback_code and T .. "." .. spec.fallback_code.constant
%   summary(8, "The code that the value should be treated as: itself if it is listed, otherwise the one of its class, otherwise " .. (last and spec.fallback_code.constant or "null") .. ".")
        public static {=T}{=not last and "?"} GetFallback(this {=T} code)
        {
            if (code.IsListed(){=raw(unless_reserved(" && code != {}", function(code) return T .. "." .. code.constant end))})
            {
                return code;
            }

%   for class in classes() do
%     if class.fallback_code then
            if (code.{=class_test[class.id]}())
            {
                return {=T}.{=class.fallback_code.constant};
            }

%     end
%   end
            return {=raw(last or "null")};
        }
% end
% -- the words of an enum
% local function word_method(method, type, about, words)

%   summary(8, about)
        public static string {=method}(this {=type} value)
        {
%   local cases = {}
%   for word in each(words) do
%     table.insert(cases, { labels = { type .. "." .. identifier("choice", word.name) }, text = word.text })
%   end
%   only_switch("value", cases, "string.Empty")
        }
% end
% local WORD = "The identifier in the specification; empty if the value is not a member."
% local function choice_method(type, choices)
%   local words = {}
%   for choice in each(choices) do table.insert(words, { name = choice.name, text = choice.text }) end
%   word_method("GetWord", type, WORD, words)
% end
% if spec.has_classes then
%   local ids, titles = {}, {}
%   for class in classes() do
%     table.insert(ids, { name = class.id, text = class.id })
%     table.insert(titles, { name = class.id, text = class.title })
%   end
%   word_method("GetWord", T .. "Class", WORD, ids)
%   word_method("GetTitle", T .. "Class", "The title of the class; empty if the value is not a member.", titles)
% end
% choice_method(T .. "State", all_states)
% for trait in traits("choice") do choice_method(trait_type[trait.name], trait.choices) end
% for trait in traits("list") do
%   for field in each(trait.fields) do
%     if #field.choices > 0 then choice_method(field_type[field], field.choices) end
%   end
% end
