% include "functions.tpl"
# {=marker}
# @generated
% -- Deprecated names are in capitals, like the others; the bounds of classes are plain numbers.
% local exempt = {}
% if #older > 0 then table.insert(exempt, "N802") end
% if Class or spec.display ~= "decimal" and spec.display ~= "hex" then table.insert(exempt, "PLR2004") end
% for item in constants() do
%   if Text and item.constant:contains("PASS") then
%     table.insert(exempt, "S105")
%     break
%   end
% end
% if #exempt > 0 then
# ruff: noqa: {=raw(table.concat(exempt, ", "))}
% end
# pylint: disable=invalid-name,too-many-lines,too-many-public-methods
"""{=sentence(spec.title)}
% if spec.summary then

{=>sentence(spec.summary)}
% end

{=>Code .. " lists the codes. The functions accept any int, listed or not, and never raise."}
% if spec.registry_source then

{=>"Source: " .. spec.registry_source .. "."}
% end
"""

from __future__ import annotations

% include "imports.tpl"

__all__ = [
% table.sort(types)
% table.sort(getters)
% for name in each(types) do
    "{=name}",
% end
% for name in each(getters) do
    "{=name}",
% end
]
% include "older.tpl"
% include "types.tpl"
% include "codes.tpl"
% include "tables.tpl"
% include "lookups.tpl"
% include "traits.tpl"
