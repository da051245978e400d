/**
 * The phrase of a code.
 *
 * @param code any value
 * @return the phrase, or "" if the code is not listed; never NULL
 */
{=raw(D)}const char *{=p}_phrase({=int} code);

/**
 * The length of a code's phrase.
 *
 * @param code any value
 * @return bytes without the NUL; 0 if the code is not listed
 */
{=raw(D)}size_t {=p}_phrase_length({=int} code);

/**
 * The name of a code, as in its constant.
 *
 * @param code any value
 * @return the name in capitals, or "" if the code is not listed; never NULL
 */
{=raw(D)}const char *{=p}_name({=int} code);

% if has_texts then
/**
 * What a code means, in one line.
 *
 * @param code any value
 * @return the text, or "" if there is none or the code is not listed; never NULL
 */
{=raw(D)}const char *{=p}_summary({=int} code);

/**
 * Where a code is defined.
 *
 * @param code any value
 * @return document and section, or "" if that is not known or the code is not listed; never NULL
 */
{=raw(D)}const char *{=p}_reference({=int} code);

% end
% if spec.has_classes then
/**
 * The class of a value, listed or not.
 *
 * @param code any value
 * @return {=P}_CLASS_NONE if the value is in no class
 */
{=raw(D)}enum {=p}_class {=p}_class_of({=int} code);

% end
% if spec.has_fallback then
/**
 * The code to treat a value as.
 *
 * @param code any value
 * @return the code itself if it is listed; else what stands for unlisted values of its class, or
 *         for values outside every class
 */
{=raw(D)}{=int} {=p}_fallback({=int} code);

% end
/**
 * Whether a code is listed.
 *
 * @param code any value
 * @return true if it has a constant, a name and a phrase here
 */
{=raw(D)}bool {=p}_is_listed({=int} code);

% for class in classes() do
/**
 * Whether a value is in the class "{=class.title}": {=class.from} to {=class.to}, listed or not.
 *
 * @param code any value
 * @return true if it is
 */
{=raw(D)}bool {=p}_is_{=class.id}({=int} code);

% end
/**
 * The code of a name.
 *
 * @param text the name in capitals, exactly; older names count. Any bytes; it may be NULL if
 *        length is 0
 * @param length bytes of text; nothing beyond is read
 * @param code receives the code; untouched if there is none
 * @return true if there is such a name
 */
{=raw(D)}bool {=p}_from_name(const char *text, size_t length, {=int} *code);

/**
 * The code of a phrase.
 *
 * Case of ASCII letters, ASCII white space and ASCII punctuation make no difference; older phrases
 * and those of well-known software count. A text of only white space and punctuation has no code.
 *
 * @param text the phrase. Any bytes; it may be NULL if
 *        length is 0
 * @param length bytes of text; nothing beyond is read
 * @param code receives the code; untouched if there is none
 * @return true if there is such a phrase
 */
{=raw(D)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code);

/**
 * How many codes are listed.
 *
 * @return their number
 */
{=raw(D)}size_t {=p}_count(void);

/**
 * The listed codes, one by one, in ascending order.
 *
 * @param index from 0 to {=P}_CODE_COUNT - 1
 * @return the code; 0 if the index is too large
 */
{=raw(D)}{=int} {=p}_at(size_t index);

% for trait in traits() do
%   local help = trait.help or "The \"" .. trait.name .. "\" of a code."
%   if trait.kind == "flag" then
/**
 * {=>help}
 *
 * @param code any value
 * @return true if that is said of the code, or of all codes of its class
 */
{=raw(D)}bool {=p}_is_{=trait.name}({=int} code);

%   elseif trait.kind == "choice" then
/**
 * {=>help}
 *
 * @param code any value
 * @return {=P}_{=trait.NAME}_UNSPECIFIED if that is not said
 */
{=raw(D)}enum {=p}_{=trait.name}_kind {=p}_{=trait.name}({=int} code);

%   elseif trait.kind == "text" then
/**
 * {=>help}
 *
 * @param code any value
 * @return the text, or "" if there is none; never NULL
 */
{=raw(D)}const char *{=p}_{=trait.name}({=int} code);

%   elseif trait.kind == "list" then
/**
 * {=>help}
 *
 * @param code any value
 * @return how many there are
 */
{=raw(D)}size_t {=p}_{=trait.name}_count({=int} code);

/**
 * {=>help}
 *
 * @param code any value
 * @param index from 0 to {=p}_{=trait.name}_count(code) - 1
 * @return the text, or "" if the index is too large; never NULL
 */
{=raw(D)}const char *{=p}_{=trait.name}_at({=int} code, size_t index);

%     for field in each(trait.fields) do
%       if #field.choices > 0 then
/**
 * The "{=field.name}" of one "{=trait.name}" of a code.
 *
 * @param code any value
 * @param index from 0 to {=p}_{=trait.name}_count(code) - 1
 * @return {=P}_{=trait.NAME}_{=field.NAME}_UNSPECIFIED if that is not said or the index is too large
 */
{=raw(D)}enum {=p}_{=trait.name}_{=field.name}_kind {=p}_{=trait.name}_{=field.name}({=int} code, size_t index);

%       else
/**
 * The "{=field.name}" of one "{=trait.name}" of a code.
 *
 * @param code any value
 * @param index from 0 to {=p}_{=trait.name}_count(code) - 1
 * @return the text, or "" if there is none or the index is too large; never NULL
 */
{=raw(D)}const char *{=p}_{=trait.name}_{=field.name}({=int} code, size_t index);

%       end
%     end
%   else
/**
 * {=>help}
 *
 * @param code any value
 * @return whether there is such a number
 */
{=raw(D)}bool {=p}_has_{=trait.name}({=int} code);

/**
 * {=>help}
 *
 * @param code any value
 * @return the number; 0 if there is none
 */
{=raw(D)}{=type_of_number(trait)} {=p}_{=trait.name}({=int} code);

%   end
% end
