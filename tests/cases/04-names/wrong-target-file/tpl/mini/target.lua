target { "mini", "Mini", api = 1, nmaes = {}, names = { constant = "Camel" },
  text = { { open = "x" } }, base = "prose",
  outputs = { { "list", file = "x" } } }
