% -- The functions of page.tpl.
%
% -- Retired codes take no part in programs, but a reader must know of them.
% local function codes_of(class)
%   local found = {}
%   for code in codes("all") do
%     local retired = code.state == "retired" and not code.group
%     if code.class == class and (code.is_listed or retired) then table.insert(found, code) end
%   end
%   return found
% end
%
% -- "applies_to" as words: "Applies to".
% local function words(name)
%   return name:replace("_", " ")
% end
% local function label(name)
%   return name:sub(1, 1):upper() .. words(name):sub(2)
% end
%
% -- A value of the spec as its codes are written; decimal where that is not known.
% local function written(value)
%   for code in codes("all") do
%     if code.value == value then return code.text end
%   end
%   return spec.display == "hex" and value >= 0 and "0x" .. value:hex(1) or tostring(value)
% end
%
% -- The id of a code's card. Names have no hyphen, so ids of the page itself have one.
% local function anchor(code)
%   return code.text .. (not code.is_canonical and code.group and "-" .. code.group.id or "")
% end
%
% local function is_link(url)
%   return url and (url:starts_with("https://") or url:starts_with("http://"))
% end
%
% local function paragraphs(text)
%   local found = {}
%   for part in each((text or ""):split("\n\n")) do
%     if part ~= "" then table.insert(found, part) end
%   end
%   return found
% end
%
% -- The trait values of a code or class that satisfy a condition, and the words of one.
% local function values_of(record, wanted)
%   local found = {}
%   for trait in traits() do
%     local value = record[trait]
%     if value and wanted(value) then table.insert(found, value) end
%   end
%   return found
% end
% local function is_own(value)
%   return not value.inherited
% end
% local function is_inherited(value)
%   return value.inherited and value.trait.kind ~= "list"
% end
% local function is_plain(value)
%   return value.trait.kind ~= "list"
% end
% local function said(value)
%   if value.trait.kind == "flag" then return yesno(value.value, "yes", "no") end
%   if value.trait.kind == "choice" then return words(value.value) end
%   return value.value
% end
%
% -- What is said of a trait that the spec does not explain.
% local kinds = { flag = "Yes or no.", choice = "A choice.", text = "A text.", number = "A number.", code_of = "A code.", list = "A list." }
