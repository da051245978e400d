spec { id = "own", title = "Own" }
code { 1, "Timed Out", symbol = "RK_ERR__TIMED_OUT", spelling = "TimedOut", summary = "It took too long.",
  was = { { "Late", symbol = "RK_ERR__LATE" } } }
