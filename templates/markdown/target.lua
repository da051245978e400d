-- Markdown as GitHub and CommonMark read it: tables and a section per code; of HTML, only anchors.
target { "markdown", "Markdown", api = 1, known_as = { "md" },
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807 },
  base = "text",
  -- A backslash before every character that could begin markup; formatters keep it.
  escape = {
    ["\\"] = "\\\\", ["`"] = "\\`", ["*"] = "\\*", ["_"] = "\\_", ["["] = "\\[", ["]"] = "\\]",
    ["<"] = "\\<", ["&"] = "\\&", ["|"] = "\\|", ["~"] = "\\~", ["$"] = "\\$", ["@"] = "\\@",
    ["\n"] = " ", ["\t"] = " ",
    -- blanks that prevent markup beside them
    ["\u{A0}"] = "&nbsp;", ["\u{3000}"] = "&#x3000;",
    -- text that becomes a link by itself
    ["://"] = ":\\//", ["www."] = "www\\.",
    -- beginnings of headings, quotations and lists in an item of a list
    ["- #"] = "- \\#", ["- >"] = "- \\>", ["- -"] = "- \\-", ["- +"] = "- \\+",
    ["0. "] = "0\\. ", ["1. "] = "1\\. ", ["2. "] = "2\\. ", ["3. "] = "3\\. ", ["4. "] = "4\\. ",
    ["5. "] = "5\\. ", ["6. "] = "6\\. ", ["7. "] = "7\\. ", ["8. "] = "8\\. ", ["9. "] = "9\\. ",
    ["0) "] = "0\\) ", ["1) "] = "1\\) ", ["2) "] = "2\\) ", ["3) "] = "3\\) ", ["4) "] = "4\\) ",
    ["5) "] = "5\\) ", ["6) "] = "6\\) ", ["7) "] = "7\\) ", ["8) "] = "8\\) ", ["9) "] = "9\\) ",
  },
  line = { ["#"] = "\\#", [">"] = "\\>", ["-"] = "\\-", ["+"] = "\\+", ["="] = "\\=" },
  text = {
    { "code", open = "`", close = "`", refuse = "`" },
    { "id", open = '<a id="', close = '"', refuse = '"<>&' },
    { "link", open = "]: ", close = "\n", begins = { "https://", "http://" },
      -- Parentheses would have to be balanced.
      escape = { [" "] = "%20", ["<"] = "%3C", [">"] = "%3E", ["\\"] = "%5C", ["\n"] = "%0A",
        ["("] = "%28", [")"] = "%29",
        ["\t"] = "%09", other = "%{{HEX:2}}" } },
  },
  comment = { { "comment", open = "<!--", close = "-->" } },
  options = {
    { "file", default = "{id}", help = "Name of the file, without .md." },
  },
  outputs = { { "page", file = "{option.file}.md", from = "page.tpl" } },
}
