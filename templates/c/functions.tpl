% local any = "@param code any value"
% local text_note = "@param text its bytes, of any kind; it may be NULL if length is 0"
% local length_note = "@param length bytes of text; nothing beyond is read"
% local code_note = "@param code receives the code; unchanged if there is none"
% local index_note = "@param index from 0 to the count - 1"
% -- the comment of a function: TEXT, and NOTES unless comments are brief
% local function doc(text, notes)
%   if option.comments == "brief" then notes = {} end
%   if #text <= 93 and #notes == 0 then
/** {=text} */
%   else
/**
 * {=>text}
%     if #notes > 0 then
 *
%     end
%     for note in each(notes) do
 * {=raw(note)}
%     end
 */
%   end
% end
% doc("The phrase of a code.", { any, "@return the phrase, or \"\" if the code is not listed; never NULL" })
{=raw(D)}const char *{=p}_phrase({=int} code);

% doc("The length of a code's phrase.", { any, "@return bytes without the NUL; 0 if the code is not listed" })
{=raw(D)}size_t {=p}_phrase_length({=int} code);

% doc("The name of a code: NAME in the list of codes.", { any, "@return the name in capitals, or \"\" if the code is not listed; never NULL" })
{=raw(D)}const char *{=p}_name({=int} code);

% if has_texts then
%   doc("The meaning of a code, in one line.", { any, "@return the text, or \"\" if there is none; never NULL" })
{=raw(D)}const char *{=p}_summary({=int} code);

%   doc("The document and section that define a code.", { any, "@return such as \"RFC 9110, 15.5.5\", or \"\" if there is none; never NULL" })
{=raw(D)}const char *{=p}_reference({=int} code);

% end
% if spec.has_classes then
%   doc("The class of a value, listed or not.", { any, "@return " .. P .. "_CLASS_NONE if the value is outside every class" })
{=raw(D)}enum {=p}_class {=p}_class_of({=int} code);

% end
% doc("What the registry says of a code: whether it is deprecated, reserved and so on.", { any,
%   "@return " .. P .. "_STATE_UNLISTED, which is 0, if the code is not listed" })
{=raw(D)}enum {=p}_state {=p}_state({=int} code);

% if spec.has_fallback then
%   doc("The code that a value should be treated as.", { any,
%     "@return the code itself if it is listed, else the fallback of its class, else that of all values" })
{=raw(D)}{=int} {=p}_fallback({=int} code);

% end
% doc("Whether a code is listed: whether it has a constant, a name and a phrase.", { any, "@return true if it has" })
{=raw(D)}bool {=p}_is_listed({=int} code);

% for class in classes() do
%   doc("Whether a value is in the class \"" .. class.title .. "\": " .. class.from_text .. " to " .. class.to_text .. ", listed or not.",
%     { any, "@return true if it is" })
{=raw(D)}bool {=p}_is_{=class.id}({=int} code);

% end
% doc("The code with a name, exactly and in capitals. Deprecated names count.",
%   { text_note, length_note, code_note, "@return true if there is such a name" })
{=raw(D)}bool {=p}_from_name(const char *text, size_t length, {=int} *code);

% doc("The code with a phrase. The case of ASCII letters, ASCII white space and ASCII punctuation are ignored; "
%   .. "older phrases and those of well-known software count. Text consisting only of white space and punctuation "
%   .. "matches nothing.", { text_note, length_note, code_note, "@return true if there is such a phrase" })
{=raw(D)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code);

% doc("The value with a textual form, listed or not. The form is \"" .. spec.display .. "\", exactly.",
%   { text_note, length_note, code_note, "@return true if the text is the form of a value" })
{=raw(D)}bool {=p}_from_text(const char *text, size_t length, {=int} *code);

% doc("Writes the textual form of a value, and a NUL, or as much of it as fits.", { any,
%   "@param buffer receives the text; it may be NULL if size is 0",
%   "@param size bytes of buffer; " .. P .. "_TEXT_SIZE is always enough",
%   "@return the length of the whole text without the NUL; 0 if the value has no such form" })
{=raw(D)}size_t {=p}_text({=int} code, char *buffer, size_t size);

% doc("The number of listed codes.", { "@return the same as " .. P .. "_CODE_COUNT" })
{=raw(D)}size_t {=p}_count(void);

% doc("The listed codes, one by one, " .. spec.order .. ".", { "@param index from 0 to " .. P .. "_CODE_COUNT - 1",
%   "@return the code; 0 if the index is too large" })
{=raw(D)}{=int} {=p}_at(size_t index);

% for trait in traits() do
%   local help = trait.help or "The \"" .. trait.name .. "\" of a code."
%   if trait.kind == "flag" then
%     doc(help, { any, "@return true if the spec says so of the code, or of its class" })
{=raw(D)}bool {=p}_is_{=trait.name}({=int} code);

%   elseif trait.kind == "choice" then
%     doc(help, { any, "@return " .. P .. "_" .. trait.NAME .. "_UNSPECIFIED, which is 0, if there is none" })
{=raw(D)}enum {=p}_{=trait.name}_kind {=p}_{=trait.name}({=int} code);

%   elseif trait.kind == "text" then
%     doc(help, { any, "@return the text, or \"\" if there is none; never NULL" })
{=raw(D)}const char *{=p}_{=trait.name}({=int} code);

%   elseif trait.kind == "list" then
%     doc(help .. " Their number.", { any, "@return how many there are" })
{=raw(D)}size_t {=p}_{=trait.name}_count({=int} code);

%     doc(help .. " One of them.", { any, index_note, "@return the text, or \"\" if the index is too large; never NULL" })
{=raw(D)}const char *{=p}_{=trait.name}_at({=int} code, size_t index);

%     for field in each(trait.fields) do
%       local of_one = "The \"" .. field.name .. "\" of one \"" .. trait.name .. "\" of a code."
%       if #field.choices > 0 then
%         local none = P .. "_" .. trait.NAME .. "_" .. field.NAME .. "_UNSPECIFIED"
%         doc(of_one, { any, index_note, "@return " .. none .. " if there is none, or the index is too large" })
{=raw(D)}enum {=p}_{=trait.name}_{=field.name}_kind {=p}_{=trait.name}_{=field.name}({=int} code, size_t index);

%       else
%         doc(of_one, { any, index_note, "@return the text, or \"\" if there is none, or the index is too large; never NULL" })
{=raw(D)}const char *{=p}_{=trait.name}_{=field.name}({=int} code, size_t index);

%       end
%     end
%   else
%     doc(help .. " Whether there is one.", { any, "@return true if there is" })
{=raw(D)}bool {=p}_has_{=trait.name}({=int} code);

%     doc(help, { any, "@return the number; 0 if there is none" })
{=raw(D)}{=type_of_number(trait)} {=p}_{=trait.name}({=int} code);

%   end
% end
