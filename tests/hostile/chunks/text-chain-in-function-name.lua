-- expect: E0507
a = {}
function a@repeat 100000@.b@end@() end
