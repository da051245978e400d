for _, place in ipairs { "a", "b" } do
  output { "errors.lua", "mini", dir = "gen/" .. place }
end
