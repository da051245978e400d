spec { id = "errors", title = "Errors" }
local words = { "Red", "Green", "Blue" }
local function add(i, word)
  code { 10 * i, word .. " Light", summary = word .. "." }
end
for i = 1, #words do add(i, words[i]) end
