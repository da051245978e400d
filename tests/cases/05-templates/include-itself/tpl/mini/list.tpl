% include "list.tpl"
