% -- the comment of a code or alias
% local function about(item)
%   if item.is_alias then
%     return item.kind == "was" and "Older name of " .. item.code.constant .. "." or "Also " .. item.phrase .. "."
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
% if option.serde == "yes" then
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
% end
#[repr(transparent)]
#[allow(clippy::doc_markdown)]
pub struct {=T}({=int});

#[allow(dead_code, clippy::doc_markdown)]
impl {=T} {
% for item in constants() do
    /// {=>about(item)}
%   if item.is_alias then
%     if item.kind == "was" and #item.deprecation <= 61 then
    #[deprecated(note = "{=item.deprecation}")]
%     elseif item.kind == "was" then
    #[deprecated(
        note = "{=item.deprecation}"
    )]
%     end
%     if 4 + 11 + #item.constant + 15 + #item.code.constant + 1 <= 100 then
    pub const {=item.constant}: Self = Self::{=item.code.constant};
%     else
    pub const {=item.constant}: Self =
        Self::{=item.code.constant};
%     end
%   else
    pub const {=item.constant}: Self = Self({=raw(shown(item))});
%   end
% end

    /// All listed codes, in ascending order.
% local all = {}
% for code in codes() do table.insert(all, "Self::" .. code.constant) end
% array("pub const ALL: [Self; " .. #all .. "] = [", all, "];")
}

