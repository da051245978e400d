% -- An object with a property for each constant.
% local function object_of(name, about, value_of)
% doc(about)
%   if form == "d.ts" then
export declare const {=name}: {
%   elseif form == "js" then
{=raw(EXPORT)}const {=name} = /* @__PURE__ */ Object.freeze({
%   else
export const {=name} = {
%   end
%   for item in constants() do
%     if name == T then
  % include "constant.tpl"
%     end
%     if form == "d.ts" then
  readonly {=item.constant}: {=raw(value_of(item))};
%     else
  {=item.constant}: {=raw(value_of(item))},
%     end
%   end
%   if form == "ts" then
} as const;
%   elseif form == "js" then
});
%   else
};
%   end
% end
% local function number_of(item) return literal(item.value) end
% local function text_of(item) return '"' .. item.code.text .. '"' end
% -- A constant of its own.
% local function constant_of(name, value)
%     if form == "d.ts" then
export const {=name}: {=raw(value)};
%     elseif #EXPORT + #"const  = ;" + #name + #value > WIDTH then
{=raw(EXPORT)}const {=name} =
  {=raw(value)};
%     else
{=raw(EXPORT)}const {=name} = {=raw(value)};
%     end
% end
% if of_object then
% object_of(T, sentence(spec.title), number_of)
%   if is_textual then

%     object_of(T .. "Text", "The texts of the codes.", text_of)
%   end
% else
%   for item, at in constants() do
%     if not at.first then

%     end
% include "constant.tpl"
% constant_of(item.constant, literal(item.value))
%     if is_textual then

%       doc("The text of " .. item.constant .. ".", item.is_alias and item.kind == "was" and "@deprecated Use {@link " .. text_constant[item.code.constant] .. "}.")
%       constant_of(text_constant[item.constant], text_of(item))
%     end
%   end
% end
