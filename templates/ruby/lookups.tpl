  # The listed codes, {=spec.order}.
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

  # The state of a code in its registry.
  #
  # @param code [Integer]
  # @return [Symbol, nil] nil if the code is not listed
  def state_of(code)
% if #marked > 0 then
    listed?(code) ? Tables::STATES.fetch(code, :registered) : nil
% else
    listed?(code) ? :registered : nil
% end
  end

% include "form.tpl"
% if has_summary then
  # The meaning of a code, in one sentence.
  #
  # @param code [Integer]
  # @return [String, nil]
  def summary_of(code)
    Tables::SUMMARIES[code]
  end

% end
% if has_reference then
  # The document and section that define a code.
  #
  # @param code [Integer]
  # @return [String, nil]
  def reference_of(code)
    Tables::REFERENCES[code]
  end

% end
  # The code of an Integer, or of a name as Symbol or String, older names included.
  #
  # @param key [Integer, Symbol, String]
  # @return [Integer, nil] an Integer itself, listed or not
  def code(key)
    case key
    when Integer then key
    when Symbol then from_symbol(key)
    else from_name(key.to_s) || from_phrase(key.to_s)
    end
  end

  # The same, but the code must be listed.
  #
  # @param key [Integer, Symbol, String]
  # @return [Integer]
  # @raise [KeyError] if there is no such code
  def fetch(key)
    found = code(key)
    listed?(found) ? found : raise(KeyError, "code not found: #{key.inspect}")
  end

  # The code of a name in capitals, older names included.
  #
  # @param text [String]
  # @return [Integer, nil]
  def from_name(text)
    Tables::BY_NAME[text]
  end

  # The code of a name as a symbol, older names included.
  #
  # @param symbol [Symbol]
  # @return [Integer, nil]
  def from_symbol(symbol)
    Tables::BY_SYMBOL[symbol]
  end

  # The code of a phrase, older phrases and other spellings included. ASCII case, space and punctuation are ignored.
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

% if has_reserved then
  # The code to treat a code as: itself, if it is listed and not reserved.
% else
  # The code to treat a code as: itself, if it is listed.
% end
  #
  # @param code [Integer]
%   if spec.fallback then
  # @return [Integer]
%   else
  # @return [Integer, nil]
%   end
  def fallback_of(code)
%   local otherwise = spec.fallback and written(spec.fallback)
%   if has_reserved then
    return code if listed?(code) && state_of(code) != :reserved

%     if #fallbacks == 0 then
    {=raw(otherwise or "nil")}
%     elseif otherwise then
    Tables::FALLBACKS.fetch(class_of(code), {=raw(otherwise)})
%     else
    Tables::FALLBACKS[class_of(code)]
%     end
%   else
%   if #fallbacks == 0 then
    listed?(code) ? code : {=raw(otherwise)}
%   elseif otherwise then
    listed?(code) ? code : Tables::FALLBACKS.fetch(class_of(code), {=raw(otherwise)})
%   else
    listed?(code) ? code : Tables::FALLBACKS[class_of(code)]
%   end
%   end
  end
% end
