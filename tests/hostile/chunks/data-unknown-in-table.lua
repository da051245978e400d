-- expect: E0522
code { 404, Not_Found }
