-- expect: E0501
@repeat 90@local function f() @end@@repeat 300000@x = x @end@@repeat 90@ end@end@
