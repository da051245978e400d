% local sep = ", 
x
