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
        write!(f, "{:#x}", self.0)?;
% elseif spec.display == "decimal" then
        write!(f, "{}", self.0)?;
% else
        match self.text() {
            Some(text) => f.write_str(text)?,
            None => write!(f, "{}", self.0)?,
        }
% end
        if let Some(phrase) = self.phrase() {
            write!(f, " {phrase}")?;
        }
        Ok(())
    }
}

impl From<{=int}> for {=T} {
    fn from(value: {=int}) -> Self {
        Self(value)
    }
}

impl From<{=T}> for {=int} {
    fn from(code: {=T}) -> Self {
        code.0
    }
}

impl PartialEq<{=int}> for {=T} {
    fn eq(&self, other: &{=int}) -> bool {
        self.0 == *other
    }
}

impl PartialEq<{=T}> for {=int} {
    fn eq(&self, other: &{=T}) -> bool {
        *self == other.0
    }
}
% include "lookups.tpl"
