% local function describe(code)
    /// {=>code.headline .. (code.comment and " " .. sentence(code.comment) or "")}
%   if code.state ~= "registered" then
    /// {=>sentence(style("title", code.state) .. (code.state_why and ": " .. code.state_why or ""))}
%   end
%   if code.url then
    /// See [{=code.source}]({=code.url}).
%   elseif code.source then
    /// See {=code.source}.
%   end
% end
% for code in codes() do
%   describe(code)
    {=raw(constant(code))} = {=raw(literal(code.value))},
% end
    /// Any value that is not listed.
    _,
% for item in constants() do
%   local target = constant(item.canonical)
%   if item.is_alias and item.kind == "was" then

    /// {=>item.headline}
    /// Deprecated: use `{=raw(target)}`.
    pub const {=raw(constant(item))}: {=T} = .{=raw(target)};
%   elseif item.is_alias then

    /// {=>item.headline}
    pub const {=raw(constant(item))}: {=T} = .{=raw(target)};
%   elseif not item.is_canonical then

%     describe(item)
    pub const {=raw(constant(item))}: {=T} = .{=raw(target)};
%   end
% end

    /// All listed codes, in order.
    pub const all = [_]{=T}{
% for code in codes() do
        .{=raw(constant(code))},
% end
    };
% if not form_is_number then

    /// The textual forms of the listed codes.
    pub const texts = struct {
%   for item in constants() do
%     if not item.is_alias then
        pub const {=raw(constant(item))} = "{=item.text}";
%     end
%   end
    };
% end
