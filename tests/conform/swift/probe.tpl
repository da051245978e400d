% include "names.tpl"
// Answers the questions of tests/conform/README.md with {=option.file}.swift.

func bytes(of digits: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = Substring(digits)
  while rest.count >= 2 {
    bytes.append(UInt8(rest.prefix(2), radix: 16)!)
    rest = rest.dropFirst(2)
  }
  return bytes
}

func hex(_ text: String) -> String {
  text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

func yesNo(_ yes: Bool) -> String { yes ? "yes" : "no" }

func answerValue(_ number: String) {
  let code = {=T}(rawValue: {=int}(number)!)
  print("value \(code.rawValue)")
  print("listed \(yesNo(code.isListed))")
  print("name \(code.name ?? "-")")
  print("phrase \(code.phrase ?? "-")")
  print("state \(code.state?.rawValue ?? "-")")
% if spec.has_classes then
  print("class \(code.class?.rawValue ?? "-")")
% end
% for class in classes() do
  print("is {=class.id} \(yesNo(code.{=bare(identifier("function", "is", class.id))}))")
% end
% if spec.fallback_code then
  print("fallback \(code.fallback.rawValue)")
% elseif spec.has_fallback then
  print("fallback \(code.fallback?.rawValue ?? 0)")
% end
% for trait in traits() do
%   local name = bare(identifier("function", trait.name))
%   if trait.kind == "flag" then
  print("trait {=trait.name} \(yesNo(code.{=bare(identifier("function", "is", trait.name))}))")
%   elseif trait.kind == "choice" then
  print("trait {=trait.name} \(code.{=name}?.rawValue ?? "-")")
%   elseif trait.kind == "text" then
  print("trait {=trait.name} \(code.{=name} ?? "-")")
%   elseif trait.kind == "list" then
  for item in code.{=name} {
    {=raw(#trait.fields > 0 and "var" or "let")} line = "trait {=trait.name} \({=raw(#trait.fields > 0 and "item.name" or "item")})"
%     for field in each(trait.fields) do
%       local member = bare(identifier("field", field.name))
    if let value = item.{=member} { line += "|{=field.name}=\(value{=#field.choices > 0 and ".rawValue" or ""})" }
%     end
    print(line)
  }
  if code.{=name}.isEmpty { print("trait {=trait.name} -") }
%   else
  print("trait {=trait.name} \(code.{=name}.map { String($0) } ?? "-")")
%   end
% end
}

@main
struct Probe {
  static func main() {
    while let line = readLine() {
      let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      let rest = words.count > 1 ? String(words[1]) : ""
      switch words[0] {
      case "count":
        print("count \({=T}.allCases.count)")
        for code in {=T}.allCases { print("at \(code.rawValue)") }
      case "value":
        answerValue(rest)
      case "text":
        let text: String? = {=T}(rawValue: {=int}(rest)!).text
        print("\(line) \(text.map(hex) ?? "-")")
      case "parse":
        let found = String(validating: bytes(of: rest), as: UTF8.self).flatMap { {=T}(text: $0) }
        print("\(line) \(found.map { String($0.rawValue) } ?? "-")")
      default:
        let text = String(validating: bytes(of: rest), as: UTF8.self)
        let found = text.flatMap { words[0] == "name" ? {=T}(name: $0) : {=T}(phrase: $0) }
        print("\(line) \(found.map { String($0.rawValue) } ?? "-")")
      }
    }
  }
}
