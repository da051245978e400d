% local x <const> = 1
% local f = load("return 1")
