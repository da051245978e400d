-- expect: E0506
@repeat 500@while true do @end@@repeat 500@ end@end@
