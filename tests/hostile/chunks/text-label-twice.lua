-- expect: E0520
::x:: ::x::
