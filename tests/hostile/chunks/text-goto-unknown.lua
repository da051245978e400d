-- expect: E0520
goto nowhere
