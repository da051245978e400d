spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local x = 5
if x == 0 then x = 1
elseif x == 0 then x = 2
elseif x == 1 then x = 2
elseif x == 2 then x = 2
elseif x == 3 then x = 2
elseif x == 4 then x = 2
elseif x == 5 then x = 2
elseif x == 6 then x = 2
elseif x == 7 then x = 2
elseif x == 8 then x = 2
elseif x == 9 then x = 2
elseif x == 10 then x = 2
elseif x == 11 then x = 2
elseif x == 12 then x = 2
elseif x == 13 then x = 2
elseif x == 14 then x = 2
elseif x == 15 then x = 2
elseif x == 16 then x = 2
elseif x == 17 then x = 2
elseif x == 18 then x = 2
elseif x == 19 then x = 2
elseif x == 20 then x = 2
elseif x == 21 then x = 2
elseif x == 22 then x = 2
elseif x == 23 then x = 2
elseif x == 24 then x = 2
elseif x == 25 then x = 2
elseif x == 26 then x = 2
elseif x == 27 then x = 2
elseif x == 28 then x = 2
elseif x == 29 then x = 2
end
