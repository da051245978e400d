% -- the comment of a code
% local function about(code)
%   local text = code.text .. " " .. code.phrase .. (code.source and " (" .. code.source .. ")." or ".")
%   if code.comment then text = text .. " " .. sentence(code.comment) end
%   if code.is_deprecated then text = text .. " Deprecated: " .. sentence(code.deprecation) end
%   return text
% end
% for code in codes() do
    /// {=>about(code)}
    {=raw(constant(code))} = {=raw(literal(code.value))},
% end
    /// Any value that is not listed.
    _,
% for item in constants() do
%   local target = constant(item.canonical)
%   if item.is_alias and item.kind == "was" then

    /// Deprecated: use `{=raw(target)}`.
    pub const {=raw(constant(item))}: {=T} = .{=raw(target)};
%   elseif item.is_alias then

    /// Another name of `{=raw(target)}`.
    pub const {=raw(constant(item))}: {=T} = .{=raw(target)};
%   elseif not item.is_canonical then

    /// {=>about(item)}
    pub const {=raw(constant(item))}: {=T} = .{=raw(target)};
%   end
% end

    /// All listed codes, in ascending order.
    pub const all = [_]{=T}{
% for code in codes() do
        .{=raw(constant(code))},
% end
    };
