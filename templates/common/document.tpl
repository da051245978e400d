% -- The codes of a class, or those outside all classes if it is false. Retired codes are documented only.
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
% local function paragraphs(text)
%   local found = {}
%   for part in each((text or ""):split("\n\n")) do
%     if part ~= "" then table.insert(found, part) end
%   end
%   return found
% end
%
% local function is_link(url)
%   return url and (url:starts_with("https://") or url:starts_with("http://"))
% end
