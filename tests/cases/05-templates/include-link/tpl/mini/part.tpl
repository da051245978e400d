// {=greeting}
% local farewell = "bye"
