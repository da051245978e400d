% include "names.tpl"
// {=marker} @generated
% if spec.registry_source then
// {=>"Source: " .. spec.registry_source}
% end
package {=raw(package)};

% local uses = { Optional = true, HashMap = true, Map = true, [spec.is_wide and "OptionalLong" or "OptionalInt"] = true }
% for trait in traits() do
%   if trait.kind == "list" then
%     uses.Arrays, uses.Collections, uses.List = true, true, true
%   elseif trait.kind == "number" then
%     uses.OptionalLong = true
%   elseif trait.kind == "code_of" then
%     uses.OptionalInt = true
%   end
% end
% if spec.is_wide then uses.Arrays, uses.Comparator = true, spec.by_text end
% if option.json == "jackson" then
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
% end
% for name, used in pairs(uses) do
%   if used then
import java.util.{=name};
%   end
% end

% doc(0, { sentence(spec.title), (spec.summary and sentence(spec.summary) .. " " or "") .. "The constants are the listed codes. The static methods accept any number, listed or not." })
public enum {=T} {
% local sample = spec.fallback_code
% for code in codes() do sample = sample or code end
% include "codes.tpl"
% include "methods.tpl"
% include "lookups.tpl"
% include "traits.tpl"
% include "types.tpl"
% include "tables.tpl"
% include "constants.tpl"
}
