-- expect: E0508
@repeat 40000@goto x
@end@::x::
