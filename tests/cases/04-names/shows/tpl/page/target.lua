target { "page", "Page", api = 1,
  shows = { "short", "c" },
  comment = { { open = "//", close = "\n" } },
  outputs = { { "page", file = "{id}.page", from = "page.tpl" } },
}
