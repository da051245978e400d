% local sample = spec.fallback_code
% for code in codes() do sample = sample or code end
% -- Methods and functions that every spec has, and those for classes and fallbacks.
// Codes returns all listed codes, in order.
func Codes() []{=T} {
	return []{=T}{
% for code in codes() do
		{=constant[code.NAME]},
% end
	}
}

// IsListed reports whether the code is listed.
func (c {=T}) IsListed() bool {
	return c.Name() != ""
}

% -- A switch from codes to the values of `field`.
% local function texts(field)
%   local given = {}
%   for code in codes() do
%     if code[field] then table.insert(given, code) end
%   end
%   if #given > 0 then
	switch c {
%     for code in each(given) do
	case {=constant[code.NAME]}:
		return "{=code[field]}"
%     end
	}
%   end
	return ""
}

% end
// Name returns the name in capitals, {=raw(sample.NAME)}; "" if the code is not listed.
func (c {=T}) Name() string {
% texts("NAME")
// Phrase returns the phrase; "" if the code is not listed.
func (c {=T}) Phrase() string {
% texts("phrase")
% include "text.tpl"

// State returns the state of the code in its registry; "" if it is not listed.
func (c {=T}) State() State {
% if #marked_states > 0 then
	switch c {
%   for marked in each(marked_states) do
%     case_of(marked.codes, function(code) return constant[code.NAME] end)
		return {=constant_of["State " .. marked.state.name]}
%   end
	}
% end
	if c.IsListed() {
		return StateRegistered
	}
	return ""
}

// Summary returns the meaning in one sentence; "" if there is none.
func (c {=T}) Summary() string {
% texts("summary")
// Reference returns the document and section that define the code; "" if there is none.
func (c {=T}) Reference() string {
% texts("reference")
% for class in classes() do
// {=>class_test[class.id] .. " reports whether the code is from " .. class.from_text .. " to " .. class.to_text .. ", listed or not."}
func (c {=T}) {=class_test[class.id]}() bool {
	return {=raw(literal(class.from))} <= c && c <= {=raw(literal(class.to))}
}

% end
% if spec.has_classes then
// Class returns the class of the code, listed or not; 0 if it is in none.
func (c {=T}) Class() Class {
	switch {
%   for class in classes() do
	case c.{=class_test[class.id]}():
		return {=class_constant[class.id]}
%   end
	}
	return 0
}

% end
% if spec.has_fallback then
%   include "common/reserved.tpl"
%   local last = spec.fallback_code
% if last then
// Fallback returns the code that this one should be treated as: itself if it is listed, otherwise the
// one of its class, otherwise {=constant[last.NAME]}.
% else
// Fallback returns the code that this one should be treated as: itself if it is listed, otherwise the
// one of its class. The result is false if there is none.
% end
func (c {=T}) Fallback() {=raw(last and T or "(" .. T .. ", bool)")} {
	if c.IsListed(){=raw(unless_reserved(" && c != {}", function(code) return constant[code.NAME] end))} {
		return c{=not last and ", true"}
	}
% local some_class = false
% for class in classes() do some_class = some_class or class.fallback_code end
% if some_class then
	switch c.Class() {
%   for class in classes() do
%     if class.fallback_code then
	case {=class_constant[class.id]}:
		return {=constant[class.fallback_code.NAME]}{=not last and ", true"}
%     end
%   end
	}
% end
	return {=raw(last and constant[last.NAME] or "0, false")}
}

% end
// LookupName returns the code with exactly this name, {=raw(sample.NAME)}, or with an alias of this name.
func LookupName(name string) ({=T}, bool) {
	switch name {
% for row in each(texts_by_code("NAME", names())) do
	case {=raw('"' .. table.concat(row.texts, '", "') .. '"')}:
		return {=constant[row.code.NAME]}, true
% end
	}
	return 0, false
}

% local by_phrase = texts_by_code("phrase_key", phrases())
% local longest = 0
% for row in each(by_phrase) do
%   for text in each(row.texts) do longest = math.max(longest, #text) end
% end
// LookupPhrase returns the code with this phrase, or with an older phrase, or one that well-known
// software uses. The case of ASCII letters, ASCII white space and ASCII punctuation are ignored.
func LookupPhrase(phrase string) ({=T}, bool) {
	var key [{=longest}]byte
	n := 0
	for i := 0; i < len(phrase); i++ {
		b := phrase[i]
		switch {
		case 'A' <= b && b <= 'Z':
			b += 'a' - 'A'
		case '\t' <= b && b <= '\r', ' ' <= b && b <= '/', ':' <= b && b <= '@',
			'[' <= b && b <= '`', '{' <= b && b <= '~':
			continue
		}
		if n == len(key) {
			return 0, false
		}
		key[n] = b
		n++
	}
	switch string(key[:n]) {
% for row in each(by_phrase) do
%   for text, at in each(row.texts) do
	{=raw(at.first and "case " or "\t")}"{=text}"{=at.last and ":" or ","}
%   end
		return {=constant[row.code.NAME]}, true
% end
	}
	return 0, false
}
