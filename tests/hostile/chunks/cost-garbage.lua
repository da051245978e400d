-- expect: E0504, E0501 or E0510, slow
while true do local t = { {}, {}, {} } end
