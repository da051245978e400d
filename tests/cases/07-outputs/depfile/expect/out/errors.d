out/errors.txt: \
  errors.lua \
  tpl/mini/target.lua \
  tpl/mini/list.tpl

errors.lua:

tpl/mini/target.lua:

tpl/mini/list.tpl:
