% -- The textual form, both ways, and what reads numbers, names and phrases.
% local is_signed = int ~= "uint32"
// {=>"Text returns the textual form, \"" .. sample.text .. "\"" .. (form_has_sign and "." or "; \"\" if the code has none.")}
func (c {=T}) Text() string {
% if spec.display == "decimal" then
%   if int == "int" then
	return strconv.Itoa(int(c))
%   elseif is_signed then
	return strconv.FormatInt(int64(c), 10)
%   else
	return strconv.FormatUint(uint64(c), 10)
%   end
% elseif form_radix == 64 then
	var text [{=#spec.form}]byte
	for i := range text {
		digit := c % 64
		if digit < 0 || 9 < digit && digit < 17 || 42 < digit {
			return ""
		}
		text[i] = '0' + byte(digit)
		c /= 64
	}
	if c != 0 {
		return ""
	}
	return string(text[:])
% else
%   local formats, arguments = "", ""
%   for part in each(spec.form) do
%     formats = formats .. (part.before or "") .. "%" .. (part.least > 1 and "0" .. part.least or "") .. (part.radix == 16 and "x" or "d")
%     -- a Code in itself would be formatted by %x as what String returns
%     arguments = arguments .. ", " .. number_of_part(part, part.radix == 16 and int .. "(c)" or "c"):replace(" / ", "/"):replace(" % ", "%")
%   end
%   if not form_end and is_signed then
	if c < 0 {
		return strconv.FormatInt(int64(c), 10)
	}
%   elseif form_end then
	if {=is_signed and "c < 0 || "}c >= {=raw(tostring(form_end))} {
		return ""
	}
%   end
	return fmt.Sprintf("{=raw(formats)}"{=raw(arguments)})
% end
}

// String returns the textual form and, if the code is listed, the phrase:
// {=sample.text} {=sample.phrase}.
func (c {=T}) String() string {
	text := c.Text()
% if not form_has_sign then
	if text == "" {
		text = strconv.{=raw(is_signed and "FormatInt(int64" or "FormatUint(uint64")}(c), 10)
	}
% end
	if c.IsListed() {
		text += " " + c.Phrase()
	}
	return text
}

var errText = errors.New("{=package}: not the textual form of a code")

// {=>"Parse reads the textual form of any code, listed or not: \"" .. sample.text .. "\"."}
func Parse(text string) ({=T}, error) {
% if spec.display == "decimal" then
%   local bits = int == "int" and "0" or int:contains("32") and "32" or "64"
	value, err := strconv.{=is_signed and "ParseInt" or "ParseUint"}(text, 10, {=bits})
	if err != nil || {=T}(value).Text() != text {
		return 0, errText
	}
	return {=T}(value), nil
% else
%   if form_has_sign and is_signed then
	if len(text) > 1 && text[0] == '-' {
		value, err := strconv.ParseInt(text, 10, 64)
		if err != nil || {=T}(value).Text() != text {
			return 0, errText
		}
		return {=T}(value), nil
	}
%   end
	rest, valid, value := text, true, uint64(0)
%   for part in each(spec.form) do
%     local limit = part.limit and tostring(part.limit) or int == "uint32" and "1<<32" or "1<<63"
%     local call = 'part(&rest, &valid, "' .. (part.before or "") .. '", ' .. part.least .. ", " .. part.most .. ", " .. limit .. ")"
	value += {=raw(call)}{=raw(part.weight > 1 and " * " .. part.weight or "")}
%   end
	if !valid || rest != "" || uint64({=T}(value)) != value {
		return 0, errText
	}
	return {=T}(value), nil
% end
}

% if spec.display ~= "decimal" then
// part reads a part of a textual form: what is before its digits, then least to most digits of a number
// below the limit. Zeros lead only up to least.
func part(text *string, valid *bool, before string, least, most int, limit uint64) uint64 {
	if len(*text) < len(before) || !strings.EqualFold((*text)[:len(before)], before) {
		*valid = false
		return 0
	}
	digits := (*text)[len(before):]
	number, n := uint64(0), 0
	for n < most && n < len(digits) {
		digit := uint64(digits[n]) - '0'
%   if form_radix == 64 then
		if digit > 42 || 9 < digit && digit < 17 {
			break
		}
%   elseif form_radix == 16 then
		if letter := digits[n] | 0x20; 'a' <= letter && letter <= 'f' {
			digit = uint64(letter) - 'a' + 10
		}
		if digit > 15 || number >= 1<<59 {
			break
		}
%   else
		if digit > 9 {
			break
		}
%   end
		number = number*{=form_radix} + digit
		n++
	}
	*text = digits[n:]
	if n < least || n > least && digits[0] == '0' || number >= limit {
		*valid = false
	}
	return number
}

% end
// UnmarshalText reads a textual form, a name or a phrase.
func (c *{=T}) UnmarshalText(text []byte) error {
	code, err := Parse(string(text))
	if err != nil {
		var ok bool
		if code, ok = LookupName(string(text)); !ok {
			code, ok = LookupPhrase(string(text))
		}
		if !ok {
			return errors.New("{=package}: " + strconv.Quote(string(text)) + " is not a code")
		}
	}
	*c = code
	return nil
}

// UnmarshalJSON reads a number, or a string with a textual form, a name or a phrase.
func (c *{=T}) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if text, err := strconv.Unquote(string(data)); err == nil {
		return c.UnmarshalText([]byte(text))
	}
	value, err := strconv.{=is_signed and "ParseInt" or "ParseUint"}(string(data), 10, {=int == "int" and "0" or int:contains("32") and "32" or "64"})
	if err != nil {
		return err
	}
	*c = {=T}(value)
	return nil
}
