-- The same with values of 42 bits.

spec {
  format = 1, id = "long_condition", title = "Conditions", display = "packed(7)",
  values = { from = "0000000", to = "ZZZZZZZ" }, fallback = "XX00000", summary = "Seven digits or letters.",
}

trait { "kind", choice = { { "success", help = "It went well." }, { "warning", help = "It is done." },
  { "failure", help = "Nothing is done." } }, help = "How it went." }
trait { "fatal", flag = true, help = "Whether the connection is lost." }

code { "0000000", "Done", kind = "success", summary = "The lowest text and the lowest value." }
code { "0100000", "Careful", kind = "warning", summary = "A higher value than that of 2000000." }
code { "2000000", "No Case", kind = "failure", was = { "Case Missing" }, summary = "The second lowest value." }
code { "2200F00", "Zero Byte", kind = "failure", summary = "A letter at the end." }
code { "42P0100", "No Table", kind = "failure", state = "reserved", summary = "A letter inside." }
code { "57P0100", "Shut Down", kind = "failure", fatal = true, summary = "The connection is lost." }
code { "F000100", "Lock File", kind = "failure", state = { "deprecated", "Nobody locks it." },
  summary = "A letter at the beginning." }
code { "XX00000", "Broken", kind = "failure", fatal = true, summary = "The fallback." }
