% local limits = { u8 = 2^8, u16 = 2^16, u32 = 2^32 }
% local has_text_always = form_has_sign or form_end and limits[int] and form_end >= limits[int]
    /// The code with exactly this name, `{=raw(sample.NAME)}`, or with an alias of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let found = BY_NAME.binary_search_by(|&(known, _)| known.cmp(name));
        found.ok().map(|index| BY_NAME[index].1)
    }

    /// The code with this phrase, or with an older phrase, or one that well-known software uses. The case
    /// of ASCII letters, ASCII white space and ASCII punctuation are ignored.
    #[must_use]
    pub fn from_phrase(phrase: &str) -> Option<Self> {
        let found = BY_PHRASE.binary_search_by(|&(known, _)| known.bytes().cmp(key(phrase)));
        found.ok().map(|index| BY_PHRASE[index].1)
    }

    /// The value with this textual form, listed or not: `"{=raw(sample.text)}"`.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
% if spec.display == "decimal" then
%   if least < 0 or int:starts_with("i") then
        let digits = text.strip_prefix('-').unwrap_or(text);
        let is_plain = text == "0" || matches!(digits.as_bytes().first(), Some(b'1'..=b'9'));
%   else
        let is_plain = text == "0" || matches!(text.as_bytes().first(), Some(b'1'..=b'9'));
%   end
        if !is_plain {
            return None;
        }
        text.parse().ok().map(Self::new)
% else
%   local before, body = "let value = ", {}
%   if form_has_sign and int:starts_with("i") then
        if let Some(digits) = text.strip_prefix('-') {
            let is_plain = matches!(digits.as_bytes().first(), Some(b'1'..=b'9'));
            return text.parse().ok().filter(|_| is_plain).map(Self::new);
        }
%   end
        let mut rest = text.as_bytes();
%   for part, at in each(spec.form) do
%     local limit = part.limit and part.limit or "u64::MAX"
%     local weight = part.weight > 1 and " * " .. number(part.weight) or ""
%     local call = "part(&mut rest, b\"" .. (part.before or "") .. "\", " .. part.least .. ", " .. part.most .. ", " .. limit .. ")?" .. weight
%     if at.first then
        let {=at.last and "" or "mut "}value = {=raw(call)};
%     else
        value += {=raw(call)};
%     end
%   end
        if !rest.is_empty() {
            return None;
        }
%   if int == "u64" then
        Some(Self::new(value))
%   else
        core::convert::TryFrom::try_from(value).ok().map(Self::new)
%   end
% end
    }

    /// The value with this textual form in ASCII, as [`from_text`](Self::from_text).
    #[must_use]
    pub fn from_bytes(text: &[u8]) -> Option<Self> {
        core::str::from_utf8(text).ok().and_then(Self::from_text)
    }

    /// The textual form{=not has_text_always and "; `None` if the form cannot represent the value" or ""}.
    #[must_use]
    pub const fn text(self) -> Option<Text> {
% if form_radix == 64 then
        let mut rest = self.value();
        let mut count = 0;
        while count < {=#spec.form} {
            if !matches!(rest % 64, 0..=9 | 17..=42) {
                return None;
            }
            rest /= 64;
            count += 1;
        }
        if rest != 0 {
            return None;
        }
        Some(Text(self.value()))
% elseif has_text_always then
        Some(Text(self.value()))
% else
        match self.value() {
            0..={=raw(number(form_end - 1))} => Some(Text(self.value())),
            _ => None,
        }
% end
    }
