-- expect: E0506
@repeat 10000@if true then @end@@repeat 10000@ end@end@
