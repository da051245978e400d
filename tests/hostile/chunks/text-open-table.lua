-- expect: E0106 or E0520
code { 1, 
