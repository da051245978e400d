-- expect: E0520
tostring(@repeat 300@1, @end@1)
