spec { id = "own", title = "Own", extends = "htpp" }
