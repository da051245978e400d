% include "functions.tpl"
# {=marker}
# @generated

module {=Module}
% for item in constants() do
  {=item.constant}: {=item.value}
% end
% if is_textual then

  module Text
%   for item in constants() do
    {=item.constant}: String
%   end
  end
% end
% for trait in traits("list") do
%   if item_type[trait.name] then

  class {=item_type[trait.name]} < Struct[untyped]
    def initialize: (name: String, **untyped) -> void
    attr_reader name: String
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
    attr_reader {=identifier("field", field.name)}: (:{=raw(field.choices:join(" | :"))})?
%     else
    attr_reader {=identifier("field", field.name)}: String?
%     end
%   end
    def to_json: (*untyped args) -> String
  end
%   end
% end

  def self?.codes: () -> Array[Integer]
  def self?.listed?: (Integer code) -> bool
  def self?.phrase_of: (Integer code) -> String?
  def self?.name_of: (Integer code) -> String?
  def self?.symbol_of: (Integer code) -> Symbol?
  def self?.state_of: (Integer code) -> (:registered | :temporary | :deprecated | :obsoleted | :historic | :reserved)?
  def self?.text_of: (Integer code) -> String?
  def self?.from_text: (String text) -> Integer?
% if has_summary then
  def self?.summary_of: (Integer code) -> String?
% end
% if has_reference then
  def self?.reference_of: (Integer code) -> String?
% end
  def self?.code: (Integer | Symbol | String key) -> Integer?
  def self?.fetch: (Integer | Symbol | String key) -> Integer
  def self?.from_name: (String text) -> Integer?
  def self?.from_symbol: (Symbol symbol) -> Integer?
  def self?.from_phrase: (String text) -> Integer?
% local words = ""
% for class, at in classes() do
%   words = words .. (at.first and ":" or " | :") .. class.id
%   if at.last then
  def self?.class_of: (Integer code) -> ({=raw(words)})?
%   end
% end
% for class in classes() do
  def self?.{=class_test[class.id]}: (Integer code) -> bool
% end
% if spec.has_fallback then
  def self?.fallback_of: (Integer code) -> Integer{=not spec.fallback and "?"}
% end
% for trait in traits() do
%   if trait.kind == "flag" then
  def self?.{=trait_getter[trait.name]}: (Integer code) -> bool
%   elseif trait.kind == "choice" then
  def self?.{=trait_getter[trait.name]}: (Integer code) -> (:{=raw(trait.choices:join(" | :"))})?
%   elseif trait.kind == "list" then
  def self?.{=trait_getter[trait.name]}: (Integer code) -> Array[{=item_type[trait.name] or "String"}]
%   elseif trait.kind == "text" then
  def self?.{=trait_getter[trait.name]}: (Integer code) -> String?
%   else
  def self?.{=trait_getter[trait.name]}: (Integer code) -> Integer?
%   end
% end
end
