-- expect: E0504 or E0501
while true do local t = { {}, {}, {} } end
