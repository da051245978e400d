spec { id = "errors", title = "Errors", meaning = [[
One sentence of some length stands here for the sake of wrapping. One sentence of some length stands here for the sake of wrapping. One sentence of some length stands here for the sake of wrapping. 

And another paragraph.]] }
code { 404, "Not Found" }
