-- expect: E0520
break
