-- Codes whose texts try to leave the place that a document gives them. Every kind of field that
-- documents show has its share of marks, and none of them may change what is around it.

spec {
  format   = 1,
  id       = "hostile",
  title    = "<b>T</b> & \"x\" | `c` \\ *s* _u_ $x$",
  summary  = "# Not a heading: </title></script><script>document.title = 'gone'</script><!-- & -->",
  meaning  = [==[
    .Sh NOT A SECTION. First <img src=x onerror="document.title = 'gone'"> &amp; &lt; &#65; paragraph: \fB \(co \e \*(C+
    'quoted at the start, and "double" as well. <!-- comment --> ]]> <![CDATA[ x

    1. Not a list. http://evil.example and www.evil.example and evil@example.com; ~~not gone~~ ~~~

    - Not a list either | nor a table | --- |

    > Not a quotation, === and --- and *** and ```
    ![image](x) <https://evil.example> [x]: y [^1] :smile: @someone {=code} % end \\ \" '
  ]==],
  values   = { from = -10, to = 20 },
  registry = { url = "https://example.org/?a=1&b=\"2\"<3>\\'", updated = "2025-01-31" },
}

document { "Doc \"<>&|`\\_*", "A <title> & more | `x` \\", url = "https://example.org/?a=1&b=\"<{section}>\\'" }
document { "Script", "No address that a browser runs", url = "javascript:document.title='gone'" }
document { "Plain" }

trait { "told", text = true, help = "<i>Help</i> | & `x` \\ *y* .Sh \"" }
trait { "picked", choice = { "one_thing", "none" }, help = "A choice." }
trait { "yes", flag = true }
trait { "size", number = true, help = "A number." }
trait { "parts", list = { level = { "must", "may" }, note = "text" }, help = "Parts." }

group { "owner", "<Owner> & \"Sons\" | `x` \\", url = "javascript:document.title='gone'",
  summary = ".Sh & <b>" }

class { "bad_class", "Class </h2><script>document.title = 'gone'</script> | & `x`", number = 3, from = -10, to = 9,
  was     = { "Old <class>" },
  summary = "'Tis & <i> | ` \\",
  meaning = "+ Plus <b>\n\n  .Bl & \"quote\"",
  ref     = "Script, 1",
  uses    = { "# Use <b>" },
  every   = { picked = "none", yes = false } }

code { -5, "<script>document.title = 'gone'</script>", name = "script_code",
  summary  = "| cell | & <b> ` \\ \\| *x* _y_ [z](http://evil.example) 1. 2) \"",
  meaning  = [[
    .Dd today </article></main></body> & \ "quotes" 'single' ` ``` ~~~ | <!-- -- --> ${x} #{x} %s %n

    'Ti is a request & .so /etc/passwd

    # Heading

    1) One
    ]],
  action   = ".Sh ACTION </p> & | ` \\",
  uses     = { ".It <li>", "- # > + nested", "1. one | `two` & \\", "+ plus", "> quote", "# hash", "'x", "---", "===" },
  example  = { [[
      </pre><script>document.title = 'gone'</script> & | ` \
        ``` .Sh EXAMPLE]], "'quoted" },
  contrast = { [7] = "</dd> & | ` \\ \"", [8] = "- # other" },
  ref      = { "Doc \"<>&|`\\_*, 1\"<2>", "Script, 1", "Plain, 3" },
  was      = { { "Old & <phrase> | `x`", name = "old_phrase", ref = "Script, 2" } },
  also     = { { "Also \\ \"x\"", name = "also_phrase", by = "<by> & | `x`" } },
  accepts  = { { "Accepts .Sh '", name = "accepts_phrase", by = "'by\"" } },
  state    = { "deprecated", "Why </span> & | ` \\ .Sh", use = 7, ref = "Doc \"<>&|`\\_*, 2" },
  told     = { "</td> & | ` \\ .Sh \"", ref = "Script, 1", basis = "convention" },
  picked   = { "one_thing", ref = "Plain, 1" },
  yes      = true,
  size     = -7,
  parts    = { { ".It </li> & | ` \\ \"", "must", note = "'note </i> & |", ref = "Script, 1" }, { "No Em # x" } },
}

code { 7, "& é 漢字 \" ' ` | \\ . 😀", name = "seven",
  summary  = "漢字 and é: wide | characters in a table 😀",
  state    = { "temporary", expires = "2030-01-01" },
}

code { 8, "'Tis .Sh", summary = ".Sh NO" }

code { 9, "Reserved -- & <gone>", name = "nine", state = { "reserved", "Because <b>." } }

code { 15, "Outside | of all", name = "main", summary = "Its name is that of an element." }

code { 16, "Shared", name = "search", group = "owner", primary = true }

code { 17, "A_b snake_case __init__ *args **kwargs a*b*c", name = "page_search" }
