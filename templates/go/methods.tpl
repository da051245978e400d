% -- Methods and functions that every spec has, and those for classes and fallbacks.
// Codes gives all listed codes, in ascending order.
func Codes() []{=T} {
	return []{=T}{
% for code in codes() do
		{=constant[code.NAME]},
% end
	}
}

// IsListed says whether the code is listed.
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
// Name gives the name in capitals, "" if the code is not listed.
func (c {=T}) Name() string {
% texts("NAME")
// Phrase gives the phrase, "" if the code is not listed.
func (c {=T}) Phrase() string {
% texts("phrase")
% if spec.display ~= "decimal" then
// Text gives the value as people write it, "" if the code is not listed.
func (c {=T}) Text() string {
% texts("text")
% end
% local function number(format)
// String gives the value and the phrase, if there is one.
func (c {=T}) String() string {
%   if is_hex then
	text := fmt.Sprintf("%#x", {=int}(c))
%   elseif int == "int" then
	text := strconv.Itoa(int(c))
%   else
	text := strconv.FormatInt(int64(c), 10)
%   end
	if c.IsListed() {
%   if spec.display ~= "decimal" then
		text = c.Text() + " " + c.Phrase()
%   else
		text += " " + c.Phrase()
%   end
	}
	return text
}
% end
% number()

// Summary says in one line what the code means, "" if nothing is said.
func (c {=T}) Summary() string {
% texts("summary")
// Reference gives document and section that define the code, "" if nothing is said.
func (c {=T}) Reference() string {
% texts("reference")
% for class in classes() do
// {=>class_test[class.id] .. " says whether the code is from " .. literal(class.from) .. " to " .. literal(class.to) .. ", listed or not."}
func (c {=T}) {=class_test[class.id]}() bool {
	return {=raw(literal(class.from))} <= c && c <= {=raw(literal(class.to))}
}

% end
% if spec.has_classes then
// Class gives the class of the code, listed or not; 0 if it is outside of all.
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
%   local last = spec.fallback_code
% if last then
// Fallback gives the code to treat this one as: itself if it is listed, else that of its class, if
// there is one, else {=constant[last.NAME]}.
% else
// Fallback gives the code to treat this one as: itself if it is listed, else that of its class.
// It is false if there is none.
% end
func (c {=T}) Fallback() {=raw(last and T or "(" .. T .. ", bool)")} {
	switch {
	case c.IsListed():
		return c{=not last and ", true"}
%   for class in classes() do
%     if class.fallback_code then
	case c.{=class_test[class.id]}():
		return {=constant[class.fallback_code.NAME]}{=not last and ", true"}
%     end
%   end
	}
	return {=raw(last and constant[last.NAME] or "0, false")}
}

% end
// FromName gives the code of a name in capitals, exactly; older and further names count.
func FromName(name string) ({=T}, bool) {
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
// FromPhrase gives the code of a phrase. Case of ASCII letters, ASCII white space and ASCII
// punctuation make no difference; older phrases and other spellings count.
func FromPhrase(phrase string) ({=T}, bool) {
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
