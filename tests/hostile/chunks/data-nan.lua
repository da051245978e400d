-- expect: E0526
code { 404, 0 / 0 }
