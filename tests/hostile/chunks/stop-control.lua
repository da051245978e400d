-- expect: E0523 line 2
fail("\27[31mred\0\n\u{202e}")
