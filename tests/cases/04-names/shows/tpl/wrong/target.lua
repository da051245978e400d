target { "wrong", "Wrong", api = 1,
  shows = { "shrt" },
  comment = { { open = "//", close = "\n" } },
  outputs = { { "page", file = "{id}.page", from = "page.tpl" } },
}
