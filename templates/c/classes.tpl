% -- classes: which values they have, listed or not
% -- the condition for CODE to be in a class; a limit that every value keeps is not compared with
% local function is_in(class)
%   local low = class.from > least and "code >= " .. literal(class.from)
%   local high = class.to < most and "code <= " .. literal(class.to)
%   if low and high then return low .. " && " .. high end
%   return low or high or "(void)code, true"
% end
% if spec.has_classes and lookup.kind == "switch" then
static inline enum {=p}_class {=p}_class_({=int} code)
{
%   for class in classes() do
    if ({=raw(is_in(class))})
        return {=P}_CLASS_{=class.ID};
%   end
    return {=P}_CLASS_NONE;
}

{=raw(S)}enum {=p}_class {=p}_class_of({=int} code)
{
    return {=p}_class_(code);
}

% elseif spec.has_classes then
{=raw(S)}enum {=p}_class {=p}_class_of({=int} code)
{
%   if spec.hundreds then
%     local first, last
%     for class in classes() do
%       last = number_of(class)
%       first = first or last
%     end
%     if last < 10 and not spec.is_wide then
    const unsigned beyond = (unsigned)code - {=first * 100};

    /* beyond / 100 + {=first}, or 0. Compilers that save space would divide; others would branch. */
    return (enum {=p}_class)((int)((beyond * 656ul >> 16) + {=first}) * (beyond < {=(last - first + 1) * 100}));
%     else
    const {=unsigned} hundreds = ({=unsigned})code / 100;

    return (enum {=p}_class)(hundreds - {=first} < {=last - first + 1} ? (int)hundreds : 0);
%     end
%   else
%     for class in classes() do
    if ({=raw(is_in(class))})
        return {=P}_CLASS_{=class.ID};
%     end
    return {=P}_CLASS_NONE;
%   end
}

% end
% for class in classes() do
{=raw(S)}bool {=p}_is_{=class.id}({=int} code)
{
    return {=raw(is_in(class))};
}

% end
