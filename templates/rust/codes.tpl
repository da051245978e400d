% -- the comment and the attribute of a code or alias
% local function describe(item)
%   if item.is_alias and item.kind == "was" then
    /// {=item.code.text} {=item.phrase}; now [`{=raw(name_of(item.code))}`](Self::{=raw(name_of(item.code))}).
%   elseif item.is_alias then
    /// {=item.code.text} {=item.phrase}: the same as [`{=raw(name_of(item.code))}`](Self::{=raw(name_of(item.code))}).
%   else
    /// {=>item.headline .. (item.comment and " " .. item.comment or "")}
%     if item.state ~= "registered" then
    /// {=>sentence(style("title", item.state) .. (item.state_why and ": " .. item.state_why or ""))}
%     end
%     if item.url then
    /// See [{=item.source}]({=item.url}).
%     elseif item.source then
    /// See {=item.source}.
%     end
%   end
%   if item.is_alias and item.kind == "was" or not item.is_alias and item.is_deprecated then
%     local note = item.is_alias and "use `" .. name_of(item.code) .. "`" or item.deprecation
%     if columns(note) <= 74 then
    #[deprecated(note = "{=note}")]
%     else
    #[deprecated(
        note = "{=note}"
    )]
%     end
%   end
% end
/// {=>spec.title}.
% if spec.summary then
///
/// {=>spec.summary}
% end
///
/// Any `{=int}` is a valid value, listed or not. Constants can be used as patterns.
% if not is_enum then
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
%   if option.serde == "yes" then
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
%   end
#[allow(clippy::doc_markdown)]
pub struct {=T}({=int});

% else
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
%   if option.serde == "yes" then
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(from = "{=int}", into = "{=int}")]
%   end
#[allow(dead_code, clippy::doc_markdown)]
pub enum {=T} {
%   for code in codes() do
%     describe(code)
    {=name_of(code)},
%   end
    /// Any value that is not listed.
    Unlisted(Unlisted),
}

/// A value that is not listed; `{=T}::new` makes it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Unlisted({=int});

impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

% end
% if is_enum then
#[allow(dead_code, deprecated, non_upper_case_globals, clippy::doc_markdown)]
% else
#[allow(dead_code, deprecated, clippy::doc_markdown)]
% end
impl {=T} {
% local has_constants = not is_enum
% for item in constants() do
%   has_constants = has_constants or item.is_alias or not item.is_canonical
%   if item.is_alias then
%     describe(item)
%     if 4 + 10 + #name_of(item) + 15 + #name_of(item.code) + 1 <= 100 then
    pub const {=name_of(item)}: Self = Self::{=name_of(item.code)};
%     elseif 4 + 10 + #name_of(item) + 8 > 100 then
    pub const {=name_of(item)}:
        Self = Self::{=name_of(item.code)};
%     else
    pub const {=name_of(item)}: Self =
        Self::{=name_of(item.code)};
%     end
%   elseif not is_enum then
%     describe(item)
    pub const {=name_of(item)}: Self = Self({=raw(shown(item))});
%   elseif not item.is_canonical then
%     describe(item)
    pub const {=name_of(item)}: Self = Self::new({=raw(shown(item))});
%   end
% end
% if has_constants then

% end
    /// All listed codes, in order.
% local all = {}
% for code in codes() do table.insert(all, "Self::" .. name_of(code)) end
% array("pub const ALL: &'static [Self] = &[", all, "];")
}

% if not form_is_number then
/// The textual forms of the listed codes.
#[allow(dead_code)]
pub mod texts {
%   for code, at in constants() do
%     if not code.is_alias then
    /// {=>sentence(code.phrase)}
    pub const {=identifier("constant", code)}: &str = "{=code.text}";
%     end
%   end
}

% end
