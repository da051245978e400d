% -- The name of one record of a list: "header" for the trait "headers".
% local function singular(name)
%   return name:ends_with("s") and not name:ends_with("ss") and name:sub(1, -2) or name
% end
