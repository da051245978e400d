spec { id = "errors", title = "Errors" }
code { 1, "One" }
for i = 1, 2 do
  if i == 1 then goto next end
  if i == 2 then goto last end
  ::next::
end
::last::
