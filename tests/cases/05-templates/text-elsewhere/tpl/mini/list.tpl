% local function word()
plain
% end
/*
% word()
*/
