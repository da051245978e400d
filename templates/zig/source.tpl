% include "names.tpl"
// {=marker} @generated
% if spec.registry_source then
//
// {=>"Source: " .. spec.registry_source}
% end

const std = @import("std");

/// {=>sentence(spec.title)}
% if spec.summary then
///
/// {=>sentence(spec.summary)}
% end
///
/// Any `{=int}` is a valid value, listed or not.
pub const {=T} = enum({=int}) {
% include "codes.tpl"

% include "types.tpl"
% include "functions.tpl"
% include "traits.tpl"
};

% include "lookups.tpl"
