% include "words.tpl"
% local p = option.prefix
% local int = spec.is_wide and "int64_t" or "int"
%
% -- The functions in order: name, result type, parameters, and description.
% local functions = {}
% local function add(name, result, parameters, text)
%   table.insert(functions, { name = p .. "_" .. name, result = result, parameters = parameters, text = text })
% end
% local one, item = { int .. " code" }, { int .. " code", "size_t index" }
% local text = "; the empty string if there is none."
% local search = { "const char *text", "size_t length", int .. " *code" }
% add("phrase", "const char *", one, "The phrase of a listed code" .. text)
% add("phrase_length", "size_t", one, "The length of that phrase in bytes.")
% add("name", "const char *", one, "The name of a listed code in capitals, as its constant has it" .. text)
% if spec.has_summaries or spec.has_references then
%   add("summary", "const char *", one, "What a listed code means, in one line" .. text)
%   add("reference", "const char *", one, "Document and section that define a listed code" .. text)
% end
% if spec.has_classes then
%   add("class_of", "int", one, "The number of the class that the value is in, listed or not; 0 if it is in none.")
% end
% add("state", "int", one, "What the registry says of a code. The result is a number of enum " .. p .. "_state; 0 if the code is not listed.")
% if spec.has_fallback then
%   add("fallback", int, one, "The code itself if it is listed" .. (#spec.reserved > 0 and " and not reserved" or "") .. ", else the code that stands for unlisted values of its class or for values outside every class.")
% end
% add("is_listed", "bool", one, "Whether the code is listed.")
% for class in classes() do
%   add("is_" .. class.id, "bool", one, "Whether the value is in the class \"" .. class.title .. "\", from " .. class.from .. " to " .. class.to .. ".")
% end
% add("from_name", "bool", search, "Finds the code of a name, in capitals and exactly; older names count.")
% add("from_phrase", "bool", search, "Finds the code of a phrase. Case of ASCII letters, white space and ASCII punctuation make no difference; older phrases and those of well-known software count.")
% add("from_text", "bool", search, "Finds the value of a textual form, \"" .. spec.display .. "\" and exactly, listed or not.")
% add("text", "size_t", { int .. " code", "char *buffer", "size_t size" }, "Writes the textual form of a value, listed or not, and a NUL, or as much of it as the size allows; " .. p:upper() .. "_TEXT_SIZE bytes are always enough. The result is the length of the whole text; 0 if the value has no such form.")
% add("count", "size_t", { "void" }, "The number of listed codes.")
% add("at", int, { "size_t index" }, "The listed codes " .. spec.order .. ", from index 0; 0 if the index is too large.")
% for trait in traits() do
%   local help = trait.help or "The \"" .. trait.name .. "\" of a code."
%   local number = " The result is a number of enum " .. p .. "_"
%   if trait.kind == "flag" then
%     add("is_" .. trait.name, "bool", one, help)
%   elseif trait.kind == "choice" then
%     add(trait.name, "int", one, help .. number .. trait.name .. "_choice; 0 if that is not said.")
%   elseif trait.kind == "text" then
%     add(trait.name, "const char *", one, help)
%   elseif trait.kind == "list" then
%     add(trait.name .. "_count", "size_t", one, help .. " How many there are.")
%     add(trait.name .. "_at", "const char *", item, "One of them.")
%     for field in each(trait.fields) do
%       local choice = #field.choices > 0
%       local which = "The \"" .. words(field.name) .. "\" of one of them."
%       if choice then which = which .. number .. trait.name .. "_" .. field.name .. "_choice; 0 if that is not said." end
%       add(trait.name .. "_" .. field.name, choice and "int" or "const char *", item, which)
%     end
%   else
%     add("has_" .. trait.name, "bool", one, help .. " Whether there is such a number.")
%     add(trait.name, spec.is_wide and "int64_t" or "int", one, help .. " 0 if there is none.")
%   end
% end
.\" {=marker}
.Dd {=month} {=day}, {=year}
.Dt "{=spec.ID}" 3
.Os
.Sh NAME
% for entry, at in each(functions) do
%   if at.last then
.Nm {=entry.name}
%   else
.Nm {=entry.name} ,
%   end
% end
.Nd "\&{=spec.title} in C"
.Sh SYNOPSIS
.In "{=option.include}"
% for entry in each(functions) do
.Ft "{=entry.result}"
%   if #entry.parameters == 1 then
.Fn {=entry.name} "{=entry.parameters[1]}"
%   elseif #entry.parameters == 2 then
.Fn {=entry.name} "{=entry.parameters[1]}" "{=entry.parameters[2]}"
%   else
.Fn {=entry.name} "{=entry.parameters[1]}" "{=entry.parameters[2]}" "{=entry.parameters[3]}"
%   end
% end
.Sh DESCRIPTION
These functions answer what
.Xr {=option.file} 7
tells of the codes.
Every value is legal input: one that is not listed is answered with an empty
string, 0 or false unless it is said otherwise.
No function allocates memory, calls a library or keeps any state, so all of
them may be called from any thread, and the strings stay valid for good.
.Bl -tag -width Ds
% for entry in each(functions) do
.It Fn {=entry.name}
%   for sentence in each(sentences(entry.text)) do
{=>sentence}
%   end
% end
.El
.Pp
% for code, at in codes() do
%   if at.first then
Each listed code has a constant in
.Vt "enum {=p}_code" .
The macro
.Fn {=p:upper()}_CODES X
expands
.Fa X
with value, name and phrase for each of them.
%   end
% end
.Sh RETURN VALUES
The functions
.Fn {=p}_from_name ,
.Fn {=p}_from_phrase
and
.Fn {=p}_from_text
return true if there is such a code, and store it in
.Fa code ;
else they return false and leave it as it was.
The
.Fa text
may hold any bytes and needs no NUL at its end; it may be
.Dv NULL
if
.Fa length
is 0.
% -- A code from the middle of the list, as the first is rarely looked up, with a name that is short.
% local example = false
% for code, at in codes() do
%   if not example or at.index <= (at.count + 1) // 2 or #example.name > 12 then example = code end
% end
% if example then
.Sh EXAMPLES
.Bd -literal -offset indent
{=int} code;

if ({=p}_from_name("{=example.NAME}", {=#example.NAME}, &code))
    puts({=p}_phrase(code));
.Ed
% end
.Sh SEE ALSO
.Xr {=option.file} 7
