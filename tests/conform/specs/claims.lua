-- Who answers for a text: codes without a group claim it before those of groups, among them the primary ones before the
-- others, and all of these before their aliases. The lower values wait, so that an order by value gives itself away.

spec { format = 1, id = "claim_error", title = "Claims", summary = "Codes that share values and phrases.", fallback = 30 }

group { "first", "First", summary = "Owns codes that are primary." }
group { "second", "Second", summary = "Owns codes that are not." }

trait { "fatal", flag = true, help = "Whether it ends the program." }

-- Its own phrase and that of its alias belong to codes that come before it.
code { 1, "Try Later", group = "second", accepts = { "Gone Away" }, summary = "Second, of the first value." }
code { 2, "Gone Away", group = "first", primary = true, was = { "Lost" }, summary = "First, of the second value." }

-- One value of three codes: the one without a group answers for it.
code { 7, "Seven of Second", group = "second", also = { "Third Seven" }, fatal = true, summary = "Of the second." }
code { 7, "Seven of First", group = "first", accepts = { "VII" }, summary = "Of the first." }
code { 7, "Seven", was = { "Sept" }, summary = "Of nobody." }
-- Of two groups the primary code does.
code { 8, "Eight of Second", group = "second", was = { "Old Eight" }, summary = "Of the second." }
code { 8, "Eight of First", group = "first", primary = true, summary = "Of the first." }

-- An alias of a primary code comes before the phrase of one that is not, and one without a group before both.
code { 30, "Unknown", accepts = { "Gone - Away!", "lost it!" }, was = { "Lost It" }, summary = "Of nobody." }
code { 31, "Wait", group = "first", primary = true, also = { { "Try-Later", name = "try_it" } }, accepts = { "Lost; It" }, summary = "Of the first." }
code { 32, "Lost?", name = "is_lost", group = "second", accepts = { "seven", "V I I I", "try later." }, summary = "Of the second." }
code { 33, "Last", accepts = { "Seven of first", { "Fünf", name = "five" }, { "?!", name = "marks" } }, summary = "Of nobody." }

-- Without groups, too, the primary code comes first, and so do its aliases.
code { 34, "Over", was = { "Done" }, accepts = { "All Over" }, summary = "Not primary." }
-- lint: allow L0805: a code of its own
code { 35, "over.", name = "over_and_out", primary = true, accepts = { "Done!" }, summary = "Primary." }
code { 36, "Again", primary = true, summary = "Primary, and of the lower value." }
-- lint: allow L0805: a code of its own
code { 37, "again!", name = "once_more", summary = "Not primary." }

-- No text finds a phrase of punctuation alone.
code { 40, "***", name = "stars", summary = "All marks." }
