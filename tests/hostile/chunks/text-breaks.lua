-- expect: E0508
while true do
@repeat 40000@do break end
@end@end
