out\ put/errors.txt: \
  ./my\ $$er\#rors.lua \
  tpl/mini/target.lua \
  tpl/mini/list.tpl

./my\ $$er\#rors.lua:

tpl/mini/target.lua:

tpl/mini/list.tpl:
