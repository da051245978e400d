-- expect: E0508 or E0506
@repeat 40000@::x@i@::
@end@
