% local t = {}
// {=t.name}
