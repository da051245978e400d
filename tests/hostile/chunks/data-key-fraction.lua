-- expect: E0526
code { [1.5] = 1 }
