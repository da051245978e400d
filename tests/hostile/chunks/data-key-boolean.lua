-- expect: E0526
code { [true] = 1 }
