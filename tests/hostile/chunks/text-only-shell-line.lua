-- expect: fine
@begin@
#!