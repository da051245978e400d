/**
 * {=>sentence(spec.title)}
% if spec.summary then
 * {=>sentence(spec.summary)}
% end
 *
 * Every function accepts any number, listed or not; none throws.
% if spec.registry_url then
 *
 * Source: {=spec.registry_url}{=spec.registry_state and ", "}{=spec.registry_state}.
% end
 *
 * @module
 */
