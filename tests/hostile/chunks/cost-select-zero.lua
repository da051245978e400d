-- expect: E0524
select(0, 1)
