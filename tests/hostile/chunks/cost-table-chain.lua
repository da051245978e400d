-- expect: E0502
local t = {}
while true do t = { t } end
