-- More codes than some compilers take in one literal.
spec { id = "many_codes", title = "Many codes" }

for i = 1, 1500 do
  code { i * 3, "Code number " .. i }
end
