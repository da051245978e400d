-- HTML: one self-contained page with a search box.
target { "html", "HTML", api = 1,
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807 },
  base = "text",
  escape = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", other = "&#x{{hex:4}};" },
  embed = { { "tag", open = "<", close = ">", inside = "base" } },
  text = {
    { "style", open = "<style>", close = "</style>", inside = "base", lines = true, raw = true },
    { "script", open = "<script>", close = "</script>", inside = "base", lines = true, raw = true },
    { "attribute", open = '"', close = '"', inside = "tag",
      escape = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;",
        ["\n"] = " ", ["\t"] = " ", other = "&#x{{hex:4}};" } },
    { "link", open = 'href="', close = '"', inside = "tag", begins = { "https://", "http://" },
      escape = { ["&"] = "&amp;", ["<"] = "%3C", [">"] = "%3E", ['"'] = "%22", [" "] = "%20",
        ["\\"] = "%5C", ["\n"] = "%0A", ["\t"] = "%09", other = "%{{HEX:2}}" } },
  },
  comment = { { "comment", open = "<!--", close = "-->", inside = "base" } },
  options = {
    { "file", default = "{id}", help = "Name of the file, without .html." },
  },
  shows = { "c", "cpp", "rust", "zig", "go", "swift", "java", "kotlin", "csharp", "python", "typescript", "php", "ruby" },
  outputs = { { "page", file = "{option.file}.html", from = "page.tpl" } },
}
