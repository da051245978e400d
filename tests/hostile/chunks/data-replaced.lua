-- expect: fine
code = function() end
code { 404 }
