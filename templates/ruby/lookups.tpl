  # The listed codes in ascending order.
  #
  # @return [Array<Integer>]
  def codes
    Tables::CODES
  end

  # Whether a code is listed.
  #
  # @param code [Integer]
  # @return [Boolean]
  def listed?(code)
    Tables::PHRASES.key?(code)
  end

  # The phrase of a code.
  #
  # @param code [Integer]
  # @return [String, nil] nil if the code is not listed
  def phrase_of(code)
    Tables::PHRASES[code]
  end

  # The name of a code in capitals.
  #
  # @param code [Integer]
  # @return [String, nil] nil if the code is not listed
  def name_of(code)
    Tables::NAMES[code]
  end

  # The name of a code as a symbol.
  #
  # @param code [Integer]
  # @return [Symbol, nil] nil if the code is not listed
  def symbol_of(code)
    Tables::SYMBOLS[code]
  end

% if has_texts then
  # What a code means, in one sentence.
  #
  # @param code [Integer]
  # @return [String, nil]
  def summary_of(code)
    Tables::SUMMARIES[code]
  end

  # Where a code is defined: document and section.
  #
  # @param code [Integer]
  # @return [String, nil]
  def reference_of(code)
    Tables::REFERENCES[code]
  end

% end
  # The code of a name in capitals; older names count.
  #
  # @param text [String]
  # @return [Integer, nil]
  def from_name(text)
    Tables::BY_NAME[text]
  end

  # The code of a name as a symbol; older names count.
  #
  # @param symbol [Symbol]
  # @return [Integer, nil]
  def from_symbol(symbol)
    Tables::BY_SYMBOL[symbol]
  end

  # The code of a phrase. Older phrases and other spellings count; case, space and punctuation do not.
  #
  # @param text [String]
  # @return [Integer, nil]
  def from_phrase(text)
    Tables::BY_PHRASE[text.b.downcase(:ascii).delete(Tables::IGNORED)]
  end
% if spec.has_classes then

  # The class of a code, listed or not.
  #
  # @param code [Integer]
  # @return [Symbol, nil]
  def class_of(code)
    case code
%   for class in classes() do
%     if class.from == class.to then
    when {=written(class.from)} then :{=class.id}
%     else
    when {=written(class.from)}..{=written(class.to)} then :{=class.id}
%     end
%   end
    end
  end
%   for class in classes() do

%     local first = "Whether a code is in the class " .. class.title .. ": " .. told(class.from) .. " to " .. told(class.to)
  # {=>sentence(first)}
%     if class.comment then
  #
  # {=>sentence(class.comment)}
%     end
  #
  # @param code [Integer]
  # @return [Boolean]
  def {=class_test[class.id]}(code)
    code.between?({=written(class.from)}, {=written(class.to)})
  end
%   end
% end
% if spec.has_fallback then

  # The listed code to treat a code as: itself, if it is listed.
  #
  # @param code [Integer]
%   if spec.fallback then
  # @return [Integer]
%   else
  # @return [Integer, nil]
%   end
  def fallback_of(code)
%   include "common/reserved.tpl"
%   local otherwise = spec.fallback and written(spec.fallback)
%   local known = "listed?(code)" .. unless_reserved(" && code != {}", function(code) return written(code.value) end)
%   if #fallbacks == 0 then
    {=raw(known)} ? code : {=raw(otherwise)}
%   elseif otherwise then
    {=raw(known)} ? code : Tables::FALLBACKS.fetch(class_of(code), {=raw(otherwise)})
%   else
    {=raw(known)} ? code : Tables::FALLBACKS[class_of(code)]
%   end
  end
% end
