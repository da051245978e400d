-- expect: E0523
table.sort({ 3, 1, 2 }, function() fail("in a comparison") end)
