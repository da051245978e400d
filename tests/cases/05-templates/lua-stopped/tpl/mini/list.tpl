% local t
// {=t.name}
