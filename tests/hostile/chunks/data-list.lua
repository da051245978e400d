-- expect: fine
code { 404, tags = ("a b"):split(" ") }
