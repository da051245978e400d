-- A spec with some of everything: templates and targets are tried on it.
spec { id = "sample", title = "Sample codes", values = { from = -5, to = 99 },
  fallback = 20, summary = "Some */ codes ]] \" ' ` ${x} --." }
document { "Doc 1", "First", url = "https://example.org/1#{section}" }
trait { "cache", choice = { "never", "always" }, help = "Whether to keep it." }
trait { "final", flag = true, help = "Whether it is the last." }
trait { "wait", number = true, help = "Seconds." }
trait { "hint", text = true, help = "A text." }
trait { "header", list = { level = { "must", "may" }, when = "text" } }
group { "vendor", "The vendor" }
class { "good", "Good", from = 1, to = 9, every = { final = true } }
class { "bad", "Bad", from = 20, to = 29, fallback = 20, was = { "Worse" } }
code { -5, "Below", hint = "<b>&amp;</b> %s\\n" }
code { 1, "All Right", name = "ok", summary = "It \"works\" ??/.",
  meaning = [[One paragraph
    of text.

    Another // one.]],
  ref = { "Doc 1, 2.3", "Doc 1, 4" }, cache = { "always", ref = "Doc 1, 5" },
  uses = { "One.", "Two." }, x_color = "green" }
code { 2, "Fine", wait = 30, header = { { "Retry", "must", when = "now" }, "Date" } }
code { 20, "Broken", was = { { "Kaput", ref = "Doc 1, 9" } }, also = { "Damaged" },
  accepts = { { "Oops", by = "vendor" } }, contrast = { [2] = "That is fine." } }
code { 21, "Old", state = { "deprecated", "It is old.", use = 20 } }
code { 22, "Kept", state = "reserved" }
code { 20, "Vendor Broken", group = "vendor" }
