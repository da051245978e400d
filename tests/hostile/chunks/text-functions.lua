-- expect: E0506
@repeat 300@local function f() @end@@repeat 300@ end@end@
