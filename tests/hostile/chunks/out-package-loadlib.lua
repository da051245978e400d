-- expect: E0522 line 2
package.loadlib("libc.so.6", "system")
