% include "names.tpl"
% include "format.tpl"
% local sample = spec.fallback_code
% for code in codes() do sample = sample or code end
// {=marker} @generated
//
// {=>spec.title}.
% if spec.registry_source then
//
// {=>"Source: " .. spec.registry_source}
% end

use core::fmt;

% include "types.tpl"
% include "codes.tpl"
% include "methods.tpl"
% include "traits.tpl"
% include "texts.tpl"
}

impl fmt::Display for {=T} {
    /// Writes the value in its textual form, followed by the phrase if the code is listed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text() {
            Some(text) => text.fmt(f)?,
            None => self.value().fmt(f)?,
        }
        if let Some(phrase) = self.phrase() {
            write!(f, " {phrase}")?;
        }
        Ok(())
    }
}

impl core::str::FromStr for {=T} {
    type Err = ParseError;

    /// Reads the textual form, as [`from_text`]({=T}::from_text) does.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::from_text(text).ok_or(ParseError)
    }
}

/// The textual form of a value, to be written with `{}` or `to_string()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text({=int});

impl fmt::Display for Text {
% local formats, arguments = "", {}
% for part in each(spec.form) do
%   local width = part.least > 1 and ":0" .. part.least or ":"
%   local letter = part.radix == 16 and "x" or ""
%   local format = "{" .. (width .. letter == ":" and "" or width .. letter) .. "}"
%   formats = formats .. (part.before or "") .. format
%   local value = number_of_part(part, "self.0", number)
%   table.insert(arguments, part.radix == 64 and "character_of(" .. value .. ")" or value)
% end
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
% if form_has_sign and least < 0 and form_radix == 16 then
        if self.0 < 0 {
            return write!(f, "{}", self.0);
        }
% end
% local written = 'write!(f, "' .. formats .. '", ' .. table.concat(arguments, ", ") .. ")"
% if 8 + #written <= 100 and #table.concat(arguments, ", ") + #formats + 7 <= 60 then
        {=raw(written)}
% else
        write!(
            f,
            "{=raw(formats)}",
%   for _, argument in ipairs(arguments) do
%     local last = argument == arguments[#arguments]
            {=raw(argument)}{=last and "" or ","}
%   end
        )
% end
    }
}

% if form_radix == 64 then
/// The character of a number from 0 to 63: a digit, a capital, or one that no text has.
#[allow(clippy::cast_possible_truncation)]
const fn character_of(number: {=int}) -> char {
    (b'0' + number as u8) as char
}

% end
/// A text is not the textual form of a value, or not the word for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseError;

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text stands for no value")
    }
}

% if is_enum then
impl PartialOrd for {=T} {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for {=T} {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.value().cmp(&other.value())
    }
}

% end
impl From<{=int}> for {=T} {
    fn from(value: {=int}) -> Self {
        Self::new(value)
    }
}

impl From<{=T}> for {=int} {
    fn from(code: {=T}) -> Self {
        code.value()
    }
}

impl PartialEq<{=int}> for {=T} {
    fn eq(&self, other: &{=int}) -> bool {
        self.value() == *other
    }
}

impl PartialEq<{=T}> for {=int} {
    fn eq(&self, other: &{=T}) -> bool {
        *self == other.value()
    }
}
% include "lookups.tpl"
