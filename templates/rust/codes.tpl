% -- the comment of a code or alias
% local function about(item)
%   if item.is_alias then
%     return item.kind == "was" and "Older name of " .. name_of(item.code) .. "." or "Also " .. item.phrase .. "."
%   end
%   local text = item.phrase .. "."
%   if spec.display ~= "decimal" then text = item.text .. " " .. text end
%   if item.summary then text = text .. " " .. item.summary end
%   if item.is_deprecated then
%     text = text .. " Deprecated: " .. item.deprecation .. (item.deprecation:ends_with(".") and "" or ".")
%   end
%   if item.reference then text = text .. " (" .. item.reference .. ")" end
%   return text
% end
/// {=>spec.title}.
% if spec.summary then
///
/// {=>spec.summary}
% end
///
/// Every `{=int}` is a legal value, listed or not; each method says what it answers for those that are
/// not. Constants can stand in patterns.
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
    /// {=>about(code)}
    {=name_of(code)},
%   end
    /// Any value that is not listed.
    Unlisted(Unlisted),
}

/// A value that is not listed; `{=T}::new` makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unlisted({=int});

% end
% if is_enum then
#[allow(dead_code, non_upper_case_globals, clippy::doc_markdown)]
% else
#[allow(dead_code, clippy::doc_markdown)]
% end
impl {=T} {
% local has_constants = not is_enum
% for item in constants() do
%   has_constants = has_constants or item.is_alias or not item.is_canonical
%   if item.is_alias then
    /// {=>about(item)}
%     local note = "use " .. name_of(item.code)
%     if item.kind == "was" and #note <= 61 then
    #[deprecated(note = "{=note}")]
%     elseif item.kind == "was" then
    #[deprecated(
        note = "{=note}"
    )]
%     end
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
    /// {=>about(item)}
    pub const {=name_of(item)}: Self = Self({=raw(shown(item))});
%   elseif not item.is_canonical then
    /// {=>about(item)}
    pub const {=name_of(item)}: Self = Self::new({=raw(shown(item))});
%   end
% end
% if has_constants then

% end
    /// All listed codes, in ascending order.
% local all = {}
% for code in codes() do table.insert(all, "Self::" .. name_of(code)) end
% array("pub const ALL: [Self; " .. #all .. "] = [", all, "];")
}

