% include "names.tpl"
% include "format.tpl"
// {=marker} @generated
//
// {=>spec.title}.
% if spec.registry_url then
//
// Source: {=spec.registry_url}{=spec.registry_updated and ", updated "}{=spec.registry_updated}
% end
//
// What programs leave unused is no warning, and the words of comments are those of the list.

use core::fmt;

% include "types.tpl"
% include "codes.tpl"
% include "methods.tpl"
% include "traits.tpl"
% include "texts.tpl"
}

impl fmt::Display for {=T} {
% if spec.display == "hex" then
    /// Writes the number in hexadecimal and, if the code is listed, the phrase.
% else
    /// Writes the number and, if the code is listed, the phrase.
% end
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
% if spec.display == "hex" then
        write!(f, "{:#x}", self.value())?;
% elseif spec.display == "decimal" then
        write!(f, "{}", self.value())?;
% else
        match self.text() {
            Some(text) => f.write_str(text)?,
            None => write!(f, "{}", self.value())?,
        }
% end
        if let Some(phrase) = self.phrase() {
            write!(f, " {phrase}")?;
        }
        Ok(())
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
