"""Texts that try to escape from their position in some language, and words that must not get another
meaning.  This module knows the marks of languages, not how statusgen escapes them.
"""
import random

# The canary, which is noticed outside its position: no language parses the first half, and the second
# half is a program for those that interpret it.
CANARY = "canary((("

# Marks that close or open something; each is also tried with the canary after it.
MARKS = [
    '"', "'", "`", '"""', "'''", "```", "\\", "\\\\", '\\"', "\\'", "\\`", '""""', "$$", "@\"", "r#\"", "\"#",
    "*/", "/*", "**/", "*", "/", "//", "///", "--", "-->", "--!>", "->", "<!--", "<!-->", "#", "#=", "=#", "=begin",
    "\n=end\n", "(*", "*)", "{-", "-}", "[[", "]]", "--[[", "]]--", "]==]", ";", ");", "})", "';", '");', "');--",
    "?>", "<?php", "<%", "%>", "${", "#{", "\\(", "{{", "}}", "%{", "$(", "@{", "{", "}", "{@", "{@code", "(", ")",
    "??/", "??=", "??'", "?", "=", "??", "?>?", "\\u002a/", "\\u002f\\u002a", "\\u0022", "\\u000a", "\\x41", "\\101",
    "\\N{LATIN SMALL LETTER A}", "\\", "\\ ", "&", "&lt;", "&#60;", "&quot", "<", ">", "]]>", "<![CDATA[", "</script>",
    "</style>", "</title>", "</textarea>", "<script>", "<b>", "</p>", "|", "| --- |", "^", "~~", "~~~", "_", "__", "***",
    "[x](y)", "![x](y)", "[x]: y", "\n.Sh X", ".Sh X", "'br", "\\fB", "\\*(X", "\\n", "%s", "%n", "%", "%%", "{=x}",
    "$x", "$", "@", "@x", "@deprecated", "!", "+", "-", "~", "0", "7",
]

# Complete attacks, as an attacker would write them: each is noticed if it is read as code.
ATTACKS = [
    "*/ _Static_assert(0, \"canary\"); /*",
    "\"; _Static_assert(0, \"canary\"); char canary[] = \"",
    "*/\n#error canary\n/*",
    "\\\n#error canary",
    "*/ static { if (true) throw new Error(\"canary\"); } /*",
    "\\u002a/ static int canary = \"canary\"; /\\u002a",
    "\"; throw new Error('canary'); \"",
    "${(() => { throw new Error('canary') })()}",
    "`; throw new Error('canary'); `",
    "\"\"\"\nraise SystemExit('canary')\n\"\"\"",
    "'''; raise SystemExit('canary'); '''",
    "\"; raise SystemExit('canary') #",
    "#{abort('canary')}",
    "#@canary #$canary #@@canary",
    "\nabort('canary')\n",
    "=begin\nabort('canary')\n=end",
    "]] error('canary') --[[",
    "\" .. error('canary') .. \"",
    "\"); panic(\"canary\"); (\"",
    "*/ compile_error!(\"canary\"); /*",
    "\"; compile_error!(\"canary\"); \"",
    "#![canary]",
    "\\(fatalError(\"canary\"))",
    "'); SELECT canary FROM canary; --",
    "*/ SELECT canary FROM canary; /*",
    "\"; import \"canary.proto\"; //",
    "?> canary <?php exit('canary'); //",
    "<?php exit('canary');",
    "{$canary} ${canary()} {$canary()}",
    "${canary()}",
    "\"; #error canary\n\"",
    "</script><script>document.title = 'canary'</script>",
    "<img src=x onerror=\"document.title = 'canary'\">",
    "\" onmouseover=\"canary()\" x=\"",
    "--><script>document.title = 'canary'</script><!--",
    "]]><script>document.title = 'canary'</script>",
    "<!--[if IE]><script>canary()</script><![endif]-->",
    "[canary](javascript:canary())",
    "javascript:canary()",
    "data:text/html,<script>canary()</script>",
    "\n.de canary\n.so /etc/passwd\n..\n.canary",
    ".so /etc/passwd",
    "\\X'canary' \\!canary",
    "\", \"canary\": \"",
    "\"}], \"canary\": [{\"x\": \"",
    "canary: {a: b}",
    "!!python/object/apply:os.system ['canary']",
    "&canary *canary",
    "go:build canary",
    "go:generate canary",
    "#pragma canary",
    "coding: utf-7",
    "-*- coding: utf-16 -*-",
    "eslint-disable canary",
    "@ts-nocheck",
    "rubocop:disable all",
    "# frozen_string_literal: canary",
    "luacheck: ignore",
    "{@link canary} {@code canary} <script>canary()</script>",
    "@param canary canary",
    "[`canary`] [canary::canary]",
]

# Characters that are not text, or deceptive.  Bytes if they are not UTF-8.
STRANGE = [
    "\0", "a\0b", "\x01", "\x07", "\x08", "\t", "a\tb", "\n", "a\nb", "a\n\nb", "\r", "\r\n", "\v", "\f", "\x1b[2J",
    "\x1a", "\x7f", "\x80", "\x85", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u200e", "\u2028", "\u2029", "\u202e",
    "\u2066x\u2069", "\ufeff", "\ufffe", "\uffff", "\ufffd", "\U000e0041", "\U0001f600", "\U0010ffff", "e\u0301",
    "\u00e9", "\u6f22\u5b57", "\u0440\u0430\u0443\u0440\u0430l", "\u0391", "\u01c5", "\u0130\u0131", "\u00df",
    "\u037e", "\u2215", "\uff0f\uff0a", "\u2217/",
    b"\xff", b"\xc3", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"a\x80b", b"\xe2\x80",
]

# Words with a meaning in a language, a library, or the template language.
WORDS = [
    "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__class__", "__init__",
    "__index", "__gc", "null", "nil", "None", "undefined", "NaN", "true", "false", "yes", "no", "on", "off", "~",
    "class", "default", "continue", "self", "Self", "type", "OK", "Ok", "I'm a teapot", "3-D Secure", "404",
    "1e9", "0x10", "-1", "NULL", "EOF", "main", "std", "this", "super", "end", "__FILE__", "__halt_compiler",
    "Name", "name", "count", "at", "phrase", "{ID}", "{name}", "{option.file}", "{section}",
]

LONG = ["x" * 5000, "a b " * 3000, "*/" * 2000, "\\" * 999, "?" * 999, '"' * 999, "\u6f22" * 2000, "- " * 1500]

# Invalid texts, all rejected when the spec is read.
FIXED = ([text for mark in dict.fromkeys(MARKS) for text in (mark, mark + CANARY, "a" + mark)]
         + ATTACKS + STRANGE + WORDS + LONG)


# Values of options that are not names in any language.
OPTIONS = ["*/ canary(((", '"; canary(((', "'; canary(((", "`canary(((`", "canary\\", "canary\ncanary(((", "?>canary", "${canary()}",
           "#{canary()}", "</script><script>canary()</script>", "--><b>canary</b>", "a canary", "1canary", "\u0430", "../canary",
           "\u202e", "}", "{", "{canary}", "canary;", "#canary", "%s", "@canary", "$canary", "<canary>", "a..b"]


def random_texts(seed, count):
    """Texts of several marks, words and pieces of attacks."""
    chance = random.Random(seed)
    atoms = MARKS * 3 + WORDS + ATTACKS + [text for text in STRANGE if isinstance(text, str)] + [" ", "a", CANARY] * 9
    return ["".join(chance.choices(atoms, k=chance.randint(1, 6))) for _ in range(count)]
