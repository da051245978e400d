-- expect: E0506
@repeat 500@repeat @end@@repeat 500@ until true@end@
