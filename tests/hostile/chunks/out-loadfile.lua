-- expect: E0522 line 2
loadfile("/etc/passwd")
