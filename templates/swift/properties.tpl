% -- one case of a switch, on one line if it fits
% local function case_of(pattern, result)
%   if #pattern + #result + 18 <= 100 then
    case {=raw(pattern)}: return {=raw(result)}
%   else
    case {=raw(pattern)}:
      return {=raw(result)}
%   end
% end
% local function text_case(pattern, text)
    case {=raw(pattern)}:
      return "{=text}"
% end
% -- a property from code to text
% local function text_property(field, name)
  {=access} var {=name}: String? {
    switch rawValue {
%   for code in codes() do
%     if code[field] then text_case(shown(code), code[field]) end
%   end
    default:
      return nil
    }
  }
% end
extension {=T} {
  /// Whether the code is listed.
  {=access} var isListed: Bool {
    name != nil
  }

  /// The name in capitals; nil if the code is not listed.
% text_property("NAME", "name")

  /// The phrase; nil if the code is not listed.
% text_property("phrase", "phrase")

  /// The state in the registry; nil if the code is not listed.
  {=access} var state: State? {
% if #marked_states == 0 then
    isListed ? .registered : nil
% else
    switch rawValue {
%   for marked in each(marked_states) do
%     for pattern in each(patterns_of(marked.codes)) do case_of(pattern, "." .. bare(identifier("choice", marked.state.text))) end
%   end
    default: return isListed ? .registered : nil
    }
% end
  }

  /// The meaning in one sentence; nil if there is none.
% text_property("summary", "summary")

  /// The document and section that define the code; nil if there is none.
% text_property("reference", "reference")
% for class in classes() do

  /// Whether the value is in the class "{=class.title}", listed or not.
  {=access} var {=identifier("function", "is", class.id)}: Bool {
    ({=raw(range(class))}).contains(rawValue)
  }
% end
% if spec.has_classes then

  /// The class of the value, listed or not.
  {=access} var `class`: Class? {
    switch rawValue {
%   for class in classes() do
%     case_of(range(class), "." .. bare(identifier("choice", class.id)))
%   end
    default: return nil
    }
  }
% end
% if spec.has_fallback then
%   include "common/reserved.tpl"

%   if spec.fallback_code then
  /// The code that a value should be treated as: itself if it is listed, otherwise the one of its
  /// class, otherwise {=bare(spec.fallback_code.constant)}.
  {=access} var fallback: {=T} {
%   else
  /// The code that a value should be treated as: itself if it is listed, otherwise the one of its
  /// class, if there is one.
  {=access} var fallback: {=T}? {
%   end
    if isListed{=raw(unless_reserved(" && rawValue != {}", shown))} { return self }
    switch rawValue {
%   for class in classes() do
%     if class.fallback_code then case_of(range(class), value_of(class.fallback_code)) end
%   end
%   if spec.fallback_code then
    default: return {=raw(value_of(spec.fallback_code))}
%   else
    default: return nil
%   end
    }
  }
% end
}

