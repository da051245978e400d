-- expect: fine
code { 404, "\0\xff\xfe" .. "" }
