-- expect: E0526
code { 404, function() end }
