-- expect: E0506
@repeat 10000@do @end@@repeat 10000@ end@end@
