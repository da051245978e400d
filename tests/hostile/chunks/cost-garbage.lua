-- expect: E0504 or E0501, slow
while true do local t = { {}, {}, {} } end
