target { "own", "Own", api = 1,
  options = { { "license", default = "", help = "Ours." } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl" } },
}
