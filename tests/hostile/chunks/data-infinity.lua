-- expect: fine
code { 404, 1 / 0 }
