% include "haed.tpl"
