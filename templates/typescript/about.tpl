/**
 * {=>sentence(spec.title)}
% if spec.summary then
 * {=>sentence(spec.summary)}
% end
 *
 * Every function accepts any number, listed or not; none throws.
% if spec.registry_source then
 *
 * {=>"Source: " .. spec.registry_source .. "."}
% end
 *
 * @module
 */
