% -- Refuses a name for the type of codes that the file gives to one of its other types; NAMES are words.
% local function check_type_name(type, names)
%   if (" " .. names .. " "):contains(" " .. type .. " ") then
%     fail("`" .. type .. "` is a name that the generated file uses; choose another with -D type=")
%   end
% end
