-- expect: fine
@begin@
