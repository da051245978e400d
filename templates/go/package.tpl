% include "names.tpl"
// {=marker}

// {=>"Package " .. package .. " provides constants and lookups for " .. sentence(spec.title)}
//
% if spec.summary then
// {=>spec.summary}
//
% end
// {=>"The methods of " .. T .. " accept any value, listed or not, and none panics."}
% if spec.registry_source then
//
// {=>"Source: " .. spec.registry_source .. "."}
% end
package {=package}

% include "types.tpl"
% include "methods.tpl"
% include "traits.tpl"
