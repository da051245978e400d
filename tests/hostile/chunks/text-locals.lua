-- expect: E0520
@repeat 300@local x = 1
@end@
