-- expect: fine
table.sort({ 3, nil, 1 }, function(a, b) return (a or 0) < (b or 0) end)
