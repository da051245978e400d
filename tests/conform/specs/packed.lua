-- Codes whose texts have another order than their values: lists are in that of the texts.

spec {
  format = 1, id = "condition", title = "Conditions", display = "packed(5)",
  values = { from = "00000", to = "ZZZZZ" }, fallback = "XX000", summary = "Five digits or letters.",
}

trait { "kind", choice = { { "success", help = "It went well." }, { "warning", help = "It is done." },
  { "failure", help = "Nothing is done." } }, help = "How it went." }
trait { "fatal", flag = true, help = "Whether the connection is lost." }

code { "00000", "Done", kind = "success", summary = "The lowest text and the lowest value." }
code { "01000", "Careful", kind = "warning", summary = "A higher value than that of 20000." }
code { "20000", "No Case", kind = "failure", was = { "Case Missing" }, summary = "The second lowest value." }
code { "2200F", "Zero Byte", kind = "failure", summary = "A letter at the end." }
code { "42P01", "No Table", kind = "failure", state = "reserved", summary = "A letter inside." }
code { "57P01", "Shut Down", kind = "failure", fatal = true, summary = "The connection is lost." }
code { "F0001", "Lock File", kind = "failure", state = { "deprecated", "Nobody locks it." },
  summary = "A letter at the beginning." }
code { "XX000", "Broken", kind = "failure", fatal = true, summary = "The fallback." }
