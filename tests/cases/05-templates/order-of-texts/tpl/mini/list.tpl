% local function row(name, step, loop)
%   local texts = {}
%   for item in step, loop do table.insert(texts, item.code.text) end
{=raw(name)}: {=raw(table.concat(texts, " "))}
% end
// codes() is {=spec.order}
% row("codes()", codes())
% row("codes(\"ascending\")", codes("ascending"))
% row("codes(\"selected\")", codes("selected"))
% row("codes(\"all\")", codes("all"))
% row("constants()", constants())
