% if of_object then
% doc(sentence(spec.title))
%   if form == "d.ts" then
export declare const {=T}: {
%   elseif form == "js" then
export const {=T} = /* @__PURE__ */ Object.freeze({
%   else
export const {=T} = {
%   end
%   for item in constants() do
  % include "constant.tpl"
%     if form == "d.ts" then
  readonly {=item.constant}: {=raw(literal(item.value))};
%     else
  {=item.constant}: {=raw(literal(item.value))},
%     end
%   end
%   if form == "ts" then
} as const;
%   elseif form == "js" then
});
%   else
};
%   end
% else
%   for item, at in constants() do
%     if not at.first then

%     end
% include "constant.tpl"
%     if form == "d.ts" then
export const {=item.constant}: {=raw(literal(item.value))};
%     else
export const {=item.constant} = {=raw(literal(item.value))};
%     end
%   end
% end
