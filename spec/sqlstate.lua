-- SQLSTATE codes as PostgreSQL sends them: five digits or letters, of which the first two are the class.
--
-- True to: the lists of error codes of PostgreSQL 18.4, 17.10, 16.14 and 15.20 (src/backend/utils/errcodes.txt,
-- Appendix A of the manual), their values, condition names, classes and severities. The phrase of a code is its
-- condition name, with which PL/pgSQL handlers and client libraries know it. The summaries are written for this
-- file, and were compared with servers 15.18 and 18.4 where they say what PostgreSQL sends. All of
-- it was read on 2026-11-28.
--
-- As an integer a code has six bits for each character, the first one lowest, as in the macros of
-- PostgreSQL. Codes of one class are therefore not a range of integers, and there is no class{} here: the trait
-- `category` gives the class.
--
-- Policy for changes:
--
--   * A code is added when a release of PostgreSQL has it, with the release in `since` if later than 15;
--     codes of other databases are not. A code that a release removes becomes historic.
--   * 22P07 came with a minor release: 15.20 has it; 15.18, 16.14, 17.10 and 18.4 do not.
--   * Six values have a second name in the list, which is a macro and not a condition. It is in `also`.
--   * Five condition names belong to two values each. One of the two is `primary` and has the name itself;
--     the name of the other begins with its class.
--   * Order is that of the list.

spec {
  format   = 1,
  id       = "sqlstate",
  title    = "SQLSTATE codes of PostgreSQL",
  values   = { from = "00000", to = "ZZZZZ" },
  display  = "packed(5)",
  options  = { c = { constants = "SQLSTATE_{NAME}" } },
  registry = { url = "https://www.postgresql.org/docs/18/errcodes-appendix.html", version = "18.4" },
  summary  = "The five characters with which a database reports the result of a statement.",
  meaning  = [[
    The SQL standard divides them into a class of two characters and a subclass of three; the subclass 000 is
    the general case of its class. A client that does not know a code can go by its class. Programs should check
    the code and never the text of the message, which changes with release and language.

    Some of the codes are in PostgreSQL's list although the server does not send them: the SQL standard
    defines them, or they are for programs on the client's side.]],
}

document { "PostgreSQL 18", "PostgreSQL 18, Appendix A: PostgreSQL Error Codes",
  url = "https://www.postgresql.org/docs/18/errcodes-appendix.html" }
document { "PostgreSQL 16", "PostgreSQL 16, Appendix A: PostgreSQL Error Codes",
  url = "https://www.postgresql.org/docs/16/errcodes-appendix.html" }
document { "PostgreSQL 15", "PostgreSQL 15, Appendix A: PostgreSQL Error Codes",
  url = "https://www.postgresql.org/docs/15/errcodes-appendix.html" }
document { "Serialization failures", "PostgreSQL 18, 13.5: Serialization Failure Handling",
  url = "https://www.postgresql.org/docs/18/mvcc-serialization-failure-handling.html" }

trait { "category", help = "The class, that is the first two characters, in words.", choice = {
  { "successful_completion", help = "Class 00." },
  { "warning", help = "Class 01." },
  { "no_data", help = "Class 02." },
  { "sql_statement_not_yet_complete", title = "SQL statement not yet complete", help = "Class 03." },
  { "connection_exception", help = "Class 08." },
  { "triggered_action_exception", help = "Class 09." },
  { "feature_not_supported", help = "Class 0A." },
  { "invalid_transaction_initiation", help = "Class 0B." },
  { "locator_exception", help = "Class 0F." },
  { "invalid_grantor", help = "Class 0L." },
  { "invalid_role_specification", help = "Class 0P." },
  { "diagnostics_exception", help = "Class 0Z." },
  { "xquery_error", title = "XQuery error", help = "Class 10." },
  { "case_not_found", help = "Class 20." },
  { "cardinality_violation", help = "Class 21." },
  { "data_exception", help = "Class 22." },
  { "integrity_constraint_violation", help = "Class 23." },
  { "invalid_cursor_state", help = "Class 24." },
  { "invalid_transaction_state", help = "Class 25." },
  { "invalid_sql_statement_name", title = "Invalid SQL statement name", help = "Class 26." },
  { "triggered_data_change_violation", help = "Class 27." },
  { "invalid_authorization_specification", help = "Class 28." },
  { "dependent_privilege_descriptors_still_exist", help = "Class 2B." },
  { "invalid_transaction_termination", help = "Class 2D." },
  { "sql_routine_exception", title = "SQL routine exception", help = "Class 2F." },
  { "invalid_cursor_name", help = "Class 34." },
  { "external_routine_exception", help = "Class 38." },
  { "external_routine_invocation_exception", help = "Class 39." },
  { "savepoint_exception", help = "Class 3B." },
  { "invalid_catalog_name", help = "Class 3D." },
  { "invalid_schema_name", help = "Class 3F." },
  { "transaction_rollback", help = "Class 40." },
  { "syntax_error_or_access_rule_violation", help = "Class 42." },
  { "with_check_option_violation", title = "WITH CHECK OPTION violation", help = "Class 44." },
  { "insufficient_resources", help = "Class 53." },
  { "program_limit_exceeded", help = "Class 54." },
  { "object_not_in_prerequisite_state", help = "Class 55." },
  { "operator_intervention", help = "Class 57." },
  { "system_error", help = "Class 58." },
  { "snapshot_failure", help = "Class 72." },
  { "configuration_file_error", help = "Class F0." },
  { "foreign_data_wrapper_error", help = "Class HV." },
  { "pl_pgsql_error", title = "PL/pgSQL error", help = "Class P0." },
  { "internal_error", help = "Class XX." },
} }

trait { "severity", help = "Whether the statement succeeded, succeeded with a warning, or failed.", choice = {
  { "success", help = "The statement succeeded." },
  { "warning", help = "The statement succeeded, with something to report." },
  { "error", help = "The statement failed." },
} }

-- The standard reserves classes and subclasses that begin with 0 to 4 or A to H; the others are free for each
-- database. F0 is in the reserved part but is PostgreSQL's own anyway; 10608 is free by its subclass.
trait { "standard", flag = true,
  help = "Whether the value belongs to the SQL standard; others are the database's own." }

trait { "retry", help = "What a client may repeat without a change; no value: not documented.", choice = {
  { "transaction", title = "The whole transaction", help = "The whole transaction, from its beginning." },
  { "later", title = "Later, as it is", help = "The same statement or connection, after a pause." },
} }

-- Class 00: Successful Completion

code { "00000", "successful_completion", category = "successful_completion", severity = "success",
  standard = true,
  summary = "The statement succeeded.", ref = "PostgreSQL 18" }

-- Class 01: Warning

code { "01000", "warning", category = "warning", severity = "warning", standard = true,
  summary = "A warning for which there is no more specific code.", ref = "PostgreSQL 18" }
code { "0100C", "dynamic_result_sets_returned", category = "warning", severity = "warning", standard = true,
  summary = "A procedure returned result sets.", ref = "PostgreSQL 18" }
code { "01008", "implicit_zero_bit_padding", category = "warning", severity = "warning", standard = true,
  summary = "A bit string was padded with zeros to the requested length.", ref = "PostgreSQL 18" }
code { "01003", "null_value_eliminated_in_set_function", category = "warning", severity = "warning",
  standard = true,
  summary = "An aggregate ignored null values.", ref = "PostgreSQL 18" }
code { "01007", "privilege_not_granted", category = "warning", severity = "warning", standard = true,
  summary = "A privilege could not be granted, because the grantor lacks the right to do so.",
  ref = "PostgreSQL 18" }
code { "01006", "privilege_not_revoked", category = "warning", severity = "warning", standard = true,
  summary = "A privilege could not be revoked.", ref = "PostgreSQL 18" }
code { "01004", "string_data_right_truncation",
  name = "warning_string_data_right_truncation", -- lint: allow L0805: class 22 has it too
  category = "warning", severity = "warning", standard = true,
  summary = "Text was truncated at its right end to fit.", ref = "PostgreSQL 18" }
code { "01P01", "deprecated_feature", category = "warning", severity = "warning",
  summary = "The statement uses a feature that will be removed.", ref = "PostgreSQL 18" }

-- Class 02: No Data

code { "02000", "no_data", category = "no_data", severity = "warning", standard = true,
  summary = "There was no row to return or to process.", ref = "PostgreSQL 18" }
code { "02001", "no_additional_dynamic_result_sets_returned", category = "no_data", severity = "warning",
  standard = true,
  summary = "The procedure has no further result sets.", ref = "PostgreSQL 18" }

-- Class 03: SQL Statement Not Yet Complete

code { "03000", "sql_statement_not_yet_complete", category = "sql_statement_not_yet_complete",
  severity = "error", standard = true,
  summary = "The previous statement has not finished yet.", ref = "PostgreSQL 18" }

-- Class 08: Connection Exception

code { "08000", "connection_exception", category = "connection_exception", severity = "error",
  standard = true,
  summary = "Something is wrong with the connection, and no code is more specific.",
  ref = "PostgreSQL 18" }
code { "08003", "connection_does_not_exist", category = "connection_exception", severity = "error",
  standard = true,
  summary = "The statement names a connection that is not open.", ref = "PostgreSQL 18" }
code { "08006", "connection_failure", category = "connection_exception", severity = "error", standard = true,
  summary = "The connection failed.", ref = "PostgreSQL 18" }
code { "08001", "sqlclient_unable_to_establish_sqlconnection", category = "connection_exception",
  severity = "error", standard = true,
  summary = "The client could not open a connection to the server.", ref = "PostgreSQL 18" }
code { "08004", "sqlserver_rejected_establishment_of_sqlconnection", category = "connection_exception",
  severity = "error", standard = true,
  summary = "The server refused the connection.", ref = "PostgreSQL 18" }
code { "08007", "transaction_resolution_unknown", category = "connection_exception", severity = "error",
  standard = true,
  summary = "The connection failed while a transaction ended, so its outcome is not known.",
  contrast = { ["40003"] = "With 08007 the outcome of a transaction is unknown; with 40003 that of a statement." },
  ref = "PostgreSQL 18" }
code { "08P01", "protocol_violation", category = "connection_exception", severity = "error",
  summary = "A message violated the protocol between client and server.", ref = "PostgreSQL 18" }

-- Class 09: Triggered Action Exception

code { "09000", "triggered_action_exception", category = "triggered_action_exception", severity = "error",
  standard = true,
  summary = "An action of a trigger failed.", ref = "PostgreSQL 18" }

-- Class 0A: Feature Not Supported

code { "0A000", "feature_not_supported", category = "feature_not_supported", severity = "error",
  standard = true,
  summary = "The server does not support what was requested.", ref = "PostgreSQL 18" }

-- Class 0B: Invalid Transaction Initiation

code { "0B000", "invalid_transaction_initiation", category = "invalid_transaction_initiation",
  severity = "error", standard = true,
  summary = "A transaction cannot be started here.", ref = "PostgreSQL 18" }

-- Class 0F: Locator Exception

code { "0F000", "locator_exception", category = "locator_exception", severity = "error", standard = true,
  summary = "Something is wrong with a locator of a large value.", ref = "PostgreSQL 18" }
code { "0F001", "invalid_locator_specification", category = "locator_exception", severity = "error",
  standard = true,
  summary = "The locator does not refer to a value.", ref = "PostgreSQL 18" }

-- Class 0L: Invalid Grantor

code { "0L000", "invalid_grantor", category = "invalid_grantor", severity = "error", standard = true,
  summary = "The grantor is not allowed to grant this.", ref = "PostgreSQL 18" }
code { "0LP01", "invalid_grant_operation", category = "invalid_grantor", severity = "error",
  summary = "The grant itself is invalid, such as a privilege that this kind of object does not have.",
  ref = "PostgreSQL 18" }

-- Class 0P: Invalid Role Specification

code { "0P000", "invalid_role_specification", category = "invalid_role_specification", severity = "error",
  standard = true,
  summary = "The role does not exist or cannot be used here.", ref = "PostgreSQL 18" }

-- Class 0Z: Diagnostics Exception

code { "0Z000", "diagnostics_exception", category = "diagnostics_exception", severity = "error",
  standard = true,
  summary = "The diagnostics of a statement cannot be used this way.", ref = "PostgreSQL 18" }
code { "0Z002", "stacked_diagnostics_accessed_without_active_handler", category = "diagnostics_exception",
  severity = "error", standard = true,
  summary = "Diagnostics of an error were requested outside an active handler.",
  ref = "PostgreSQL 18" }

-- Class 10: XQuery Error

code { "10608", "invalid_argument_for_xquery", category = "xquery_error", severity = "error",
  since = "18",
  summary = "An XPath expression is invalid, or has an invalid argument.",
  contrast = {
    ["XX000"] = "Since release 18, a bad XPath expression gives 10608; before, it gave XX000.",
  },
  ref = "PostgreSQL 18" }

-- Class 20: Case Not Found

code { "20000", "case_not_found", category = "case_not_found", severity = "error", standard = true,
  summary = "No branch of a CASE statement applies, and it has no ELSE.", ref = "PostgreSQL 18" }

-- Class 21: Cardinality Violation

code { "21000", "cardinality_violation", category = "cardinality_violation", severity = "error",
  standard = true,
  summary = "A subquery that must return one row returned several, or a command would change a row twice.",
  ref = "PostgreSQL 18" }

-- Class 22: Data Exception

code { "22000", "data_exception", category = "data_exception", severity = "error", standard = true,
  summary = "A value is invalid, and no code is more specific.", ref = "PostgreSQL 18" }
code { "2202E", "array_subscript_error", category = "data_exception", severity = "error", standard = true,
  also = { { "array_element_error", by = "PostgreSQL" } },
  summary = "A subscript of an array is invalid or out of range.", ref = "PostgreSQL 18" }
code { "22021", "character_not_in_repertoire", category = "data_exception", severity = "error",
  standard = true,
  summary = "A character does not exist in the encoding.", ref = "PostgreSQL 18" }
code { "22008", "datetime_field_overflow", category = "data_exception", severity = "error", standard = true,
  also = { { "datetime_value_out_of_range", by = "PostgreSQL" } },
  summary = "A date or time is out of range.", ref = "PostgreSQL 18" }
code { "22012", "division_by_zero", category = "data_exception", severity = "error", standard = true,
  summary = "A number was divided by zero.", ref = "PostgreSQL 18" }
code { "22005", "error_in_assignment", category = "data_exception", severity = "error", standard = true,
  summary = "A value cannot be assigned to its target.", ref = "PostgreSQL 18" }
code { "2200B", "escape_character_conflict", category = "data_exception", severity = "error", standard = true,
  summary = "The escape character is also in use for something else.", ref = "PostgreSQL 18" }
code { "22022", "indicator_overflow", category = "data_exception", severity = "error", standard = true,
  summary = "The indicator variable is too small for the length.", ref = "PostgreSQL 18" }
code { "22015", "interval_field_overflow", category = "data_exception", severity = "error", standard = true,
  summary = "An interval is too large for its fields.", ref = "PostgreSQL 18" }
code { "2201E", "invalid_argument_for_logarithm", category = "data_exception", severity = "error",
  standard = true,
  summary = "The logarithm of zero or a negative number was requested.", ref = "PostgreSQL 18" }
code { "22014", "invalid_argument_for_ntile_function", category = "data_exception", severity = "error",
  standard = true,
  summary = "The function ntile was called with a number that is not positive.", ref = "PostgreSQL 18" }
code { "22016", "invalid_argument_for_nth_value_function", category = "data_exception", severity = "error",
  standard = true,
  summary = "The function nth_value was called with a position that is not positive.",
  ref = "PostgreSQL 18" }
code { "2201F", "invalid_argument_for_power_function", category = "data_exception", severity = "error",
  standard = true,
  summary = "The power is not a real number.", ref = "PostgreSQL 18" }
code { "2201G", "invalid_argument_for_width_bucket_function", category = "data_exception", severity = "error",
  standard = true,
  summary = "The function width_bucket was called with an invalid count or invalid bounds.",
  ref = "PostgreSQL 18" }
code { "22018", "invalid_character_value_for_cast", category = "data_exception", severity = "error",
  standard = true,
  summary = "A string is not a valid value of the type of the cast.",
  contrast = { ["22P02"] = "The standard defines 22018; PostgreSQL sends 22P02 when a cast fails." },
  ref = "PostgreSQL 18" }
code { "22007", "invalid_datetime_format", category = "data_exception", severity = "error", standard = true,
  summary = "A string is not a valid date, time or interval.", ref = "PostgreSQL 18" }
code { "22019", "invalid_escape_character", category = "data_exception", severity = "error", standard = true,
  summary = "The escape character is invalid.",
  contrast = { ["22025"] = "The standard defines 22019; PostgreSQL sends 22025 instead." },
  ref = "PostgreSQL 18" }
code { "2200D", "invalid_escape_octet", category = "data_exception", severity = "error", standard = true,
  summary = "The escape octet is not valid.", ref = "PostgreSQL 18" }
code { "22025", "invalid_escape_sequence", category = "data_exception", severity = "error", standard = true,
  summary = "The escape of LIKE or SIMILAR TO is longer than one character, or the pattern ends with it.",
  ref = "PostgreSQL 18" }
code { "22P06", "nonstandard_use_of_escape_character", category = "data_exception", severity = "error",
  summary = "A backslash escapes a character in an ordinary string, where the standard has no escapes.",
  ref = "PostgreSQL 18" }
code { "22010", "invalid_indicator_parameter_value", category = "data_exception", severity = "error",
  standard = true,
  summary = "The indicator of a parameter has an invalid value.", ref = "PostgreSQL 18" }
code { "22023", "invalid_parameter_value", category = "data_exception", severity = "error", standard = true,
  summary = "A parameter or a setting has a value that is not allowed.", ref = "PostgreSQL 18" }
code { "22013", "invalid_preceding_or_following_size", category = "data_exception", severity = "error",
  standard = true,
  summary = "The frame of a window has a negative offset.", ref = "PostgreSQL 18" }
code { "2201B", "invalid_regular_expression", category = "data_exception", severity = "error",
  standard = true,
  summary = "A regular expression has an error in it.", ref = "PostgreSQL 18" }
code { "2201W", "invalid_row_count_in_limit_clause", category = "data_exception", severity = "error",
  standard = true,
  summary = "LIMIT has a negative number.", ref = "PostgreSQL 18" }
code { "2201X", "invalid_row_count_in_result_offset_clause", category = "data_exception", severity = "error",
  standard = true,
  summary = "OFFSET has a negative number.", ref = "PostgreSQL 18" }
code { "2202H", "invalid_tablesample_argument", category = "data_exception", severity = "error",
  standard = true,
  summary = "TABLESAMPLE has an argument that is out of range.", ref = "PostgreSQL 18" }
code { "2202G", "invalid_tablesample_repeat", category = "data_exception", severity = "error",
  standard = true,
  summary = "The seed in REPEATABLE of TABLESAMPLE is invalid.", ref = "PostgreSQL 18" }
code { "22009", "invalid_time_zone_displacement_value", category = "data_exception", severity = "error",
  standard = true,
  summary = "The offset of a time zone is out of range.", ref = "PostgreSQL 18" }
code { "2200C", "invalid_use_of_escape_character", category = "data_exception", severity = "error",
  standard = true,
  summary = "The escape character is used where it has no meaning.", ref = "PostgreSQL 18" }
code { "2200G", "most_specific_type_mismatch", category = "data_exception", severity = "error",
  standard = true,
  summary = "Values of several types were given where one type is needed.", ref = "PostgreSQL 18" }
code { "22004", "null_value_not_allowed", primary = true, category = "data_exception", severity = "error",
  standard = true,
  summary = "A null was given where a value is required.", ref = "PostgreSQL 18" }
code { "22002", "null_value_no_indicator_parameter", category = "data_exception", severity = "error",
  standard = true,
  summary = "A null was returned, and the caller has no indicator variable to report it.",
  ref = "PostgreSQL 18" }
code { "22003", "numeric_value_out_of_range", category = "data_exception", severity = "error",
  standard = true,
  summary = "A number is too large or too small for its type.", ref = "PostgreSQL 18" }
code { "2200H", "sequence_generator_limit_exceeded", category = "data_exception", severity = "error",
  standard = true,
  summary = "A sequence has reached its limit and does not cycle.", ref = "PostgreSQL 18" }
code { "22026", "string_data_length_mismatch", category = "data_exception", severity = "error",
  standard = true,
  summary = "A bit string does not have exactly the length of its type.", ref = "PostgreSQL 18" }
code { "22001", "string_data_right_truncation", primary = true, category = "data_exception",
  severity = "error", standard = true,
  summary = "A string is longer than its column or type allows.", ref = "PostgreSQL 18" }
code { "22011", "substring_error", category = "data_exception", severity = "error", standard = true,
  summary = "The length of a substring is negative.", ref = "PostgreSQL 18" }
code { "22027", "trim_error", category = "data_exception", severity = "error", standard = true,
  summary = "TRIM was called with something that it cannot remove.", ref = "PostgreSQL 18" }
code { "22024", "unterminated_c_string", category = "data_exception", severity = "error", standard = true,
  summary = "A string of a C program has no zero byte at its end.", ref = "PostgreSQL 18" }
code { "2200F", "zero_length_character_string", category = "data_exception", severity = "error",
  standard = true,
  summary = "A string of length zero was given where it must have at least one character.",
  ref = "PostgreSQL 18" }
code { "22P01", "floating_point_exception", category = "data_exception", severity = "error",
  summary = "Floating-point arithmetic failed, for instance with an overflow.", ref = "PostgreSQL 18" }
code { "22P02", "invalid_text_representation", category = "data_exception", severity = "error",
  summary = "Text is not a valid value of its type, such as letters for a number.",
  ref = "PostgreSQL 18" }
code { "22P03", "invalid_binary_representation", category = "data_exception", severity = "error",
  summary = "Bytes in binary form are not a valid value of their type.", ref = "PostgreSQL 18" }
code { "22P04", "bad_copy_file_format", category = "data_exception", severity = "error",
  summary = "The data for COPY does not have the declared format.", ref = "PostgreSQL 18" }
code { "22P05", "untranslatable_character", category = "data_exception", severity = "error",
  summary = "A character has no equivalent in the other encoding.", ref = "PostgreSQL 18" }
code { "22P07", "datum_version_mismatch", category = "data_exception", severity = "error",
  summary = "The row type of a composite value was changed incompatibly after the value was stored.",
  meaning = [[It came with minor releases of 2026: 15.20 has it, 18.4 does not.]],
  ref = "PostgreSQL 15" }
code { "2200L", "not_an_xml_document", category = "data_exception", severity = "error", standard = true,
  summary = "The value is XML but not a document, because it does not have a single root.", ref = "PostgreSQL 18" }
code { "2200M", "invalid_xml_document", category = "data_exception", severity = "error", standard = true,
  summary = "The text is not a well-formed XML document.", ref = "PostgreSQL 18" }
code { "2200N", "invalid_xml_content", category = "data_exception", severity = "error", standard = true,
  summary = "The text is not well-formed XML content.", ref = "PostgreSQL 18" }
code { "2200S", "invalid_xml_comment", category = "data_exception", severity = "error", standard = true,
  summary = "The text is not allowed in an XML comment.", ref = "PostgreSQL 18" }
code { "2200T", "invalid_xml_processing_instruction", category = "data_exception", severity = "error",
  standard = true,
  summary = "The text is not allowed in an XML processing instruction.", ref = "PostgreSQL 18" }
code { "22030", "duplicate_json_object_key_value", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON object would have a duplicate key.", ref = "PostgreSQL 18" }
code { "22031", "invalid_argument_for_sql_json_datetime_function", category = "data_exception",
  severity = "error", standard = true,
  summary = "The method datetime() in a JSON path has an argument that it cannot parse.",
  ref = "PostgreSQL 18" }
code { "22032", "invalid_json_text", category = "data_exception", severity = "error", standard = true,
  summary = "The text is not valid JSON.",
  contrast = {
    ["22P02"] = "The standard defines 22032; PostgreSQL sends 22P02 for text that is not valid JSON.",
  },
  ref = "PostgreSQL 18" }
code { "22033", "invalid_sql_json_subscript", category = "data_exception", severity = "error",
  standard = true,
  summary = "A subscript in a JSON path is not a number or is out of range.", ref = "PostgreSQL 18" }
code { "22034", "more_than_one_sql_json_item", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON path returned several items where one is required.", ref = "PostgreSQL 18" }
code { "22035", "no_sql_json_item", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path returned no item where one is required.", ref = "PostgreSQL 18" }
code { "22036", "non_numeric_sql_json_item", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path applied arithmetic or a numeric method to something other than a number.",
  ref = "PostgreSQL 18" }
code { "22037", "non_unique_keys_in_a_json_object", category = "data_exception", severity = "error",
  standard = true,
  summary = "Keys of a JSON object that must be unique are not.", ref = "PostgreSQL 18" }
code { "22038", "singleton_sql_json_item_required", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON path passed a sequence to an operation that requires a single item.",
  ref = "PostgreSQL 18" }
code { "22039", "sql_json_array_not_found", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path expected an array and found something else.", ref = "PostgreSQL 18" }
code { "2203A", "sql_json_member_not_found", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path expected a key that the object does not have.", ref = "PostgreSQL 18" }
code { "2203B", "sql_json_number_not_found", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path expected a number and found something else.", ref = "PostgreSQL 18" }
code { "2203C", "sql_json_object_not_found", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path expected an object and found something else.", ref = "PostgreSQL 18" }
code { "2203D", "too_many_json_array_elements", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON array has more elements than allowed.", ref = "PostgreSQL 18" }
code { "2203E", "too_many_json_object_members", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON object has more members than allowed.", ref = "PostgreSQL 18" }
code { "2203F", "sql_json_scalar_required", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path expected a string, number, boolean or null and found something else.",
  ref = "PostgreSQL 18" }
code { "2203G", "sql_json_item_cannot_be_cast_to_target_type", category = "data_exception",
  severity = "error", standard = true,
  summary = "A JSON item cannot be converted to the requested type.", ref = "PostgreSQL 18" }

-- Class 23: Integrity Constraint Violation

code { "23000", "integrity_constraint_violation", category = "integrity_constraint_violation",
  severity = "error", standard = true,
  summary = "A constraint is violated, and no code is more specific.", ref = "PostgreSQL 18" }
code { "23001", "restrict_violation", category = "integrity_constraint_violation", severity = "error",
  standard = true,
  summary = "A row cannot be deleted or changed, because other rows refer to it with RESTRICT.",
  meaning = [[
    PostgreSQL sends it since release 18. Before, it sent 23503 for RESTRICT, too, so programs for several
    releases handle both.]],
  contrast = {
    ["23503"] = "Since release 18, 23001 is RESTRICT and 23503 every other violation of a foreign key.",
  },
  ref = "PostgreSQL 18" }
code { "23502", "not_null_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A column that must have a value would be null.", ref = "PostgreSQL 18" }
code { "23503", "foreign_key_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A row refers to a row that does not exist, or one that other rows refer to would be removed.",
  ref = "PostgreSQL 18" }
code { "23505", "unique_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A value that must be unique already exists.",
  meaning = [[
    Usually the data is the cause. Under concurrency it can also be a race that another attempt would win, if
    the client chose the value after checking which ones were free.]],
  ref = { "PostgreSQL 18", "Serialization failures" } }
code { "23514", "check_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A row does not meet the condition of a CHECK.", ref = "PostgreSQL 18" }
code { "23P01", "exclusion_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A row conflicts with another one by an exclusion constraint.", ref = "PostgreSQL 18" }

-- Class 24: Invalid Cursor State

code { "24000", "invalid_cursor_state", category = "invalid_cursor_state", severity = "error",
  standard = true,
  summary = "The cursor is not in the state that the operation needs.", ref = "PostgreSQL 18" }

-- Class 25: Invalid Transaction State

code { "25000", "invalid_transaction_state", category = "invalid_transaction_state", severity = "error",
  standard = true,
  summary = "The transaction is not in the state that the statement needs.", ref = "PostgreSQL 18" }
code { "25001", "active_sql_transaction", category = "invalid_transaction_state", severity = "error",
  standard = true,
  summary = "The statement cannot run inside a transaction that has already started.",
  ref = "PostgreSQL 18" }
code { "25002", "branch_transaction_already_active", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "A branch of the transaction is already active.", ref = "PostgreSQL 18" }
code { "25008", "held_cursor_requires_same_isolation_level", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "A cursor that outlived its transaction needs the same isolation level.", ref = "PostgreSQL 18" }
code { "25003", "inappropriate_access_mode_for_branch_transaction", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "The access mode does not fit a branch of a transaction.", ref = "PostgreSQL 18" }
code { "25004", "inappropriate_isolation_level_for_branch_transaction",
  category = "invalid_transaction_state", severity = "error", standard = true,
  summary = "The isolation level does not fit a branch of a transaction.", ref = "PostgreSQL 18" }
code { "25005", "no_active_sql_transaction_for_branch_transaction", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "A branch needs a transaction, but none is active.", ref = "PostgreSQL 18" }
code { "25006", "read_only_sql_transaction", category = "invalid_transaction_state", severity = "error",
  standard = true,
  summary = "The statement would write, but the transaction is read-only.", ref = "PostgreSQL 18" }
code { "25007", "schema_and_data_statement_mixing_not_supported", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "Statements that define and statements that change data cannot be mixed here.",
  ref = "PostgreSQL 18" }
code { "25P01", "no_active_sql_transaction", category = "invalid_transaction_state", severity = "error",
  summary = "The statement needs a transaction, but none is active.", ref = "PostgreSQL 18" }
code { "25P02", "in_failed_sql_transaction", category = "invalid_transaction_state", severity = "error",
  summary = "An earlier statement failed, so the transaction accepts only its end.",
  meaning = [[
    It is a consequence and not the cause; look for the error before it. ROLLBACK, or ROLLBACK TO a savepoint
    set before the failure, ends the state.]],
  ref = "PostgreSQL 18" }
code { "25P03", "idle_in_transaction_session_timeout", category = "invalid_transaction_state",
  severity = "error",
  summary = "The session stayed idle inside a transaction for too long and was ended.",
  ref = "PostgreSQL 18" }

code { "25P04", "transaction_timeout", category = "invalid_transaction_state", severity = "error",
  since = "17",
  summary = "The transaction lasted longer than transaction_timeout allows, and the session was ended.",
  contrast = { ["25P03"] = "25P04 limits the whole transaction; 25P03 only the time that it is idle." },
  ref = "PostgreSQL 18" }

-- Class 26: Invalid SQL Statement Name

code { "26000", "invalid_sql_statement_name", category = "invalid_sql_statement_name", severity = "error",
  standard = true, also = { { "undefined_pstatement", by = "PostgreSQL" } },
  summary = "No prepared statement of this name exists.", ref = "PostgreSQL 18" }

-- Class 27: Triggered Data Change Violation

code { "27000", "triggered_data_change_violation", category = "triggered_data_change_violation",
  severity = "error", standard = true,
  summary = "A trigger changed a row that the statement itself was about to change.", ref = "PostgreSQL 18" }

-- Class 28: Invalid Authorization Specification

code { "28000", "invalid_authorization_specification", category = "invalid_authorization_specification",
  severity = "error", standard = true,
  summary = "The server does not accept this user.",
  contrast = { ["28P01"] = "28000 is about the user; 28P01 about the password." },
  ref = "PostgreSQL 18" }
code { "28P01", "invalid_password", category = "invalid_authorization_specification", severity = "error",
  summary = "The password is wrong.", ref = "PostgreSQL 18" }

-- Class 2B: Dependent Privilege Descriptors Still Exist

code { "2B000", "dependent_privilege_descriptors_still_exist",
  category = "dependent_privilege_descriptors_still_exist", severity = "error", standard = true,
  summary = "Privileges that depend on this one still exist.", ref = "PostgreSQL 18" }
code { "2BP01", "dependent_objects_still_exist", category = "dependent_privilege_descriptors_still_exist",
  severity = "error",
  summary = "Objects that depend on this one still exist.", ref = "PostgreSQL 18" }

-- Class 2D: Invalid Transaction Termination

code { "2D000", "invalid_transaction_termination", category = "invalid_transaction_termination",
  severity = "error", standard = true,
  summary = "The transaction cannot be ended here.", ref = "PostgreSQL 18" }

-- Class 2F: SQL Routine Exception

code { "2F000", "sql_routine_exception", category = "sql_routine_exception", severity = "error",
  standard = true,
  summary = "A function or procedure in SQL failed.", ref = "PostgreSQL 18" }
code { "2F005", "function_executed_no_return_statement", category = "sql_routine_exception",
  severity = "error", standard = true,
  summary = "A function ended without a RETURN.", ref = "PostgreSQL 18" }
code { "2F002", "modifying_sql_data_not_permitted", primary = true, category = "sql_routine_exception",
  severity = "error", standard = true,
  summary = "A routine in SQL changed data although it was declared not to.",
  contrast = {
    ["0A000"] = "The standard defines 2F002; PostgreSQL sends 0A000 when a STABLE routine changes data.",
  },
  ref = "PostgreSQL 18" }
code { "2F003", "prohibited_sql_statement_attempted", primary = true, category = "sql_routine_exception",
  severity = "error", standard = true,
  summary = "A routine in SQL ran a statement that is forbidden there.", ref = "PostgreSQL 18" }
code { "2F004", "reading_sql_data_not_permitted", primary = true, category = "sql_routine_exception",
  severity = "error", standard = true,
  summary = "A routine in SQL read data although it was declared not to.", ref = "PostgreSQL 18" }

-- Class 34: Invalid Cursor Name

code { "34000", "invalid_cursor_name", category = "invalid_cursor_name", severity = "error", standard = true,
  also = { { "undefined_cursor", by = "PostgreSQL" } },
  summary = "No cursor of this name exists.", ref = "PostgreSQL 18" }

-- Class 38: External Routine Exception

code { "38000", "external_routine_exception", category = "external_routine_exception", severity = "error",
  standard = true,
  summary = "A routine in another language failed.", ref = "PostgreSQL 18" }
code { "38001", "containing_sql_not_permitted", category = "external_routine_exception", severity = "error",
  standard = true,
  summary = "A routine in another language ran SQL although it was declared not to.", ref = "PostgreSQL 18" }
code { "38002", "modifying_sql_data_not_permitted",
  name = "external_routine_modifying_sql_data_not_permitted", -- lint: allow L0805: class 2F has it too
  category = "external_routine_exception", severity = "error", standard = true,
  summary = "A routine in another language changed data although it was declared not to.",
  ref = "PostgreSQL 18" }
code { "38003", "prohibited_sql_statement_attempted",
  name = "external_routine_prohibited_sql_statement_attempted", -- lint: allow L0805: class 2F has it too
  category = "external_routine_exception", severity = "error", standard = true,
  summary = "A routine in another language ran a statement that is forbidden there.", ref = "PostgreSQL 18" }
code { "38004", "reading_sql_data_not_permitted",
  name = "external_routine_reading_sql_data_not_permitted", -- lint: allow L0805: class 2F has it too
  category = "external_routine_exception", severity = "error", standard = true,
  summary = "A routine in another language read data although it was declared not to.",
  ref = "PostgreSQL 18" }

-- Class 39: External Routine Invocation Exception

code { "39000", "external_routine_invocation_exception", category = "external_routine_invocation_exception",
  severity = "error", standard = true,
  summary = "Calling a routine in another language failed.", ref = "PostgreSQL 18" }
code { "39001", "invalid_sqlstate_returned", category = "external_routine_invocation_exception",
  severity = "error", standard = true,
  summary = "A routine in another language returned an invalid SQLSTATE.", ref = "PostgreSQL 18" }
code { "39004", "null_value_not_allowed",
  name = "external_routine_invocation_null_value_not_allowed", -- lint: allow L0805: class 22 has it too
  category = "external_routine_invocation_exception", severity = "error", standard = true,
  summary = "A routine in another language received or returned a null that is not allowed.",
  ref = "PostgreSQL 18" }
code { "39P01", "trigger_protocol_violated", category = "external_routine_invocation_exception",
  severity = "error",
  summary = "A trigger function was called, or returned, in a way that is not valid for triggers.",
  ref = "PostgreSQL 18" }
code { "39P02", "srf_protocol_violated", category = "external_routine_invocation_exception",
  severity = "error",
  summary = "A function that returns a set violated the protocol for doing so.", ref = "PostgreSQL 18" }
code { "39P03", "event_trigger_protocol_violated", category = "external_routine_invocation_exception",
  severity = "error",
  summary = "A function for event triggers was called as something else.", ref = "PostgreSQL 18" }

-- Class 3B: Savepoint Exception

code { "3B000", "savepoint_exception", category = "savepoint_exception", severity = "error", standard = true,
  summary = "Something is wrong with a savepoint.", ref = "PostgreSQL 18" }
code { "3B001", "invalid_savepoint_specification", category = "savepoint_exception", severity = "error",
  standard = true,
  summary = "No savepoint of this name exists.", ref = "PostgreSQL 18" }

-- Class 3D: Invalid Catalog Name

code { "3D000", "invalid_catalog_name", category = "invalid_catalog_name", severity = "error",
  standard = true, also = { { "undefined_database", by = "PostgreSQL" } },
  summary = "No database of this name exists.", ref = "PostgreSQL 18" }

-- Class 3F: Invalid Schema Name

code { "3F000", "invalid_schema_name", category = "invalid_schema_name", severity = "error", standard = true,
  also = { { "undefined_schema", by = "PostgreSQL" } },
  summary = "No schema of this name exists.", ref = "PostgreSQL 18" }

-- Class 40: Transaction Rollback

code { "40000", "transaction_rollback", category = "transaction_rollback", severity = "error",
  standard = true,
  summary = "The transaction was rolled back.", ref = "PostgreSQL 18" }
code { "40002", "transaction_integrity_constraint_violation", category = "transaction_rollback",
  severity = "error", standard = true,
  summary = "The transaction was rolled back, because a constraint was violated at its end.",
  ref = "PostgreSQL 18" }
code { "40001", "serialization_failure", category = "transaction_rollback", severity = "error",
  standard = true,
  summary = "The transaction was rolled back, because it cannot be serialized with others.",
  meaning = [[
    The statements are not at fault: at the isolation levels repeatable read and serializable the server may
    have to roll back one of several transactions. The client repeats the whole transaction, with the
    decisions that led to its statements, and must be prepared to do so more than once.]],
  retry = "transaction", ref = { "PostgreSQL 18", "Serialization failures" } }
code { "40003", "statement_completion_unknown", category = "transaction_rollback", severity = "error",
  standard = true,
  summary = "It is not known whether the statement was carried out.", ref = "PostgreSQL 18" }
code { "40P01", "deadlock_detected", category = "transaction_rollback", severity = "error",
  summary = "The transaction was rolled back, because it and others waited for each other.",
  retry = "transaction", ref = { "PostgreSQL 18", "Serialization failures" } }

-- Class 42: Syntax Error or Access Rule Violation

code { "42000", "syntax_error_or_access_rule_violation", category = "syntax_error_or_access_rule_violation",
  severity = "error", standard = true,
  summary = "The statement is invalid or not allowed, and no code is more specific.", ref = "PostgreSQL 18" }
code { "42601", "syntax_error", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The statement does not follow the grammar.", ref = "PostgreSQL 18" }
code { "42501", "insufficient_privilege", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The role lacks the privilege for this.", ref = "PostgreSQL 18" }
code { "42846", "cannot_coerce", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "No cast between these types exists.", ref = "PostgreSQL 18" }
code { "42803", "grouping_error", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A column is used outside of GROUP BY and aggregates, or an aggregate where none is allowed.",
  ref = "PostgreSQL 18" }
code { "42P20", "windowing_error", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A window or a window function is used incorrectly.", ref = "PostgreSQL 18" }
code { "42P19", "invalid_recursion", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A recursive query is built in a way that is not allowed.", ref = "PostgreSQL 18" }
code { "42830", "invalid_foreign_key", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A foreign key does not match the columns that it refers to.", ref = "PostgreSQL 18" }
code { "42602", "invalid_name", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The name is not valid.", ref = "PostgreSQL 18" }
code { "42622", "name_too_long", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The name is longer than allowed.", ref = "PostgreSQL 18" }
code { "42939", "reserved_name", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The name is reserved.", ref = "PostgreSQL 18" }
code { "42804", "datatype_mismatch", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A type is not the one that is required here.", ref = "PostgreSQL 18" }
code { "42P18", "indeterminate_datatype", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The type cannot be determined.", ref = "PostgreSQL 18" }
code { "42P21", "collation_mismatch", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "Two explicit collations differ.", ref = "PostgreSQL 18" }
code { "42P22", "indeterminate_collation", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The collation cannot be determined.", ref = "PostgreSQL 18" }
code { "42809", "wrong_object_type", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The object is of another kind, such as a view where a table is needed.", ref = "PostgreSQL 18" }
code { "428C9", "generated_always", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A value was given for a column that the server always generates.", ref = "PostgreSQL 18" }
code { "42703", "undefined_column", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The column does not exist.", ref = "PostgreSQL 18" }
code { "42883", "undefined_function", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "No function or operator of this name takes these types.", ref = "PostgreSQL 18" }
code { "42P01", "undefined_table", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The table does not exist.",
  meaning = [[
    The name may be misspelled, or the schema of the table is not on the search path. Names without quotes are
    folded to lower case, so a table created as "Users" is not found as Users.]],
  contrast = { ["58P01"] = "42P01 is a missing table; 58P01 a missing file of the server." },
  ref = "PostgreSQL 18" }
code { "42P02", "undefined_parameter", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "No parameter has this number.", ref = "PostgreSQL 18" }
code { "42704", "undefined_object", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "No object of this name exists.", ref = "PostgreSQL 18" }
code { "42701", "duplicate_column", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The column already exists, or is named twice.", ref = "PostgreSQL 18" }
code { "42P03", "duplicate_cursor", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A cursor of this name already exists.", ref = "PostgreSQL 18" }
code { "42P04", "duplicate_database", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A database of this name already exists.", ref = "PostgreSQL 18" }
code { "42723", "duplicate_function", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A function of this name and these types already exists.", ref = "PostgreSQL 18" }
code { "42P05", "duplicate_prepared_statement", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "A prepared statement of this name already exists.", ref = "PostgreSQL 18" }
code { "42P06", "duplicate_schema", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A schema of this name already exists.", ref = "PostgreSQL 18" }
code { "42P07", "duplicate_table", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A table, an index or the like of this name already exists.", ref = "PostgreSQL 18" }
code { "42712", "duplicate_alias", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A table name or alias occurs twice in the query.", ref = "PostgreSQL 18" }
code { "42710", "duplicate_object", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "An object of this name already exists.", ref = "PostgreSQL 18" }
code { "42702", "ambiguous_column", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The column is ambiguous: several tables have it.", ref = "PostgreSQL 18" }
code { "42725", "ambiguous_function", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "Several functions or operators match equally well.", ref = "PostgreSQL 18" }
code { "42P08", "ambiguous_parameter", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A parameter is used with several types.", ref = "PostgreSQL 18" }
code { "42P09", "ambiguous_alias", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The alias is ambiguous: several items have it.", ref = "PostgreSQL 18" }
code { "42P10", "invalid_column_reference", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "A column cannot be referred to in this way or at this point.", ref = "PostgreSQL 18" }
code { "42611", "invalid_column_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a column is invalid.", ref = "PostgreSQL 18" }
code { "42P11", "invalid_cursor_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a cursor is invalid.", ref = "PostgreSQL 18" }
code { "42P12", "invalid_database_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a database is invalid.", ref = "PostgreSQL 18" }
code { "42P13", "invalid_function_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a function is invalid.", ref = "PostgreSQL 18" }
code { "42P14", "invalid_prepared_statement_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a prepared statement is invalid.", ref = "PostgreSQL 18" }
code { "42P15", "invalid_schema_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a schema is invalid.", ref = "PostgreSQL 18" }
code { "42P16", "invalid_table_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a table is invalid.", ref = "PostgreSQL 18" }
code { "42P17", "invalid_object_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of some other object is invalid.", ref = "PostgreSQL 18" }

-- Class 44: WITH CHECK OPTION Violation

code { "44000", "with_check_option_violation", category = "with_check_option_violation", severity = "error",
  standard = true,
  summary = "A row written through a view would not be visible in it.", ref = "PostgreSQL 18" }

-- Class 53: Insufficient Resources

code { "53000", "insufficient_resources", category = "insufficient_resources", severity = "error",
  summary = "Some resource is exhausted.", ref = "PostgreSQL 18" }
code { "53100", "disk_full", category = "insufficient_resources", severity = "error",
  summary = "The disk is full.", ref = "PostgreSQL 18" }
code { "53200", "out_of_memory", category = "insufficient_resources", severity = "error",
  summary = "The server has no memory left for this.", ref = "PostgreSQL 18" }
code { "53300", "too_many_connections", category = "insufficient_resources", severity = "error",
  summary = "All connections are in use.",
  retry = "later", ref = "PostgreSQL 18" }
code { "53400", "configuration_limit_exceeded", category = "insufficient_resources", severity = "error",
  summary = "A limit that the configuration sets is reached.", ref = "PostgreSQL 18" }

-- Class 54: Program Limit Exceeded

code { "54000", "program_limit_exceeded", category = "program_limit_exceeded", severity = "error",
  summary = "A limit built into the server is exceeded.", ref = "PostgreSQL 18" }
code { "54001", "statement_too_complex", category = "program_limit_exceeded", severity = "error",
  summary = "The statement is nested too deeply or otherwise too complex.", ref = "PostgreSQL 18" }
code { "54011", "too_many_columns", category = "program_limit_exceeded", severity = "error",
  summary = "There are more columns than a table or result can have.", ref = "PostgreSQL 18" }
code { "54023", "too_many_arguments", category = "program_limit_exceeded", severity = "error",
  summary = "There are more arguments than a function can have.", ref = "PostgreSQL 18" }

-- Class 55: Object Not In Prerequisite State

code { "55000", "object_not_in_prerequisite_state", category = "object_not_in_prerequisite_state",
  severity = "error",
  summary = "The object is not in the state that the operation needs.", ref = "PostgreSQL 18" }
code { "55006", "object_in_use", category = "object_not_in_prerequisite_state", severity = "error",
  summary = "The object is in use.", ref = "PostgreSQL 18" }
code { "55P02", "cant_change_runtime_param", category = "object_not_in_prerequisite_state",
  severity = "error",
  summary = "The setting cannot be changed while the server runs or in this session.",
  ref = "PostgreSQL 18" }
code { "55P03", "lock_not_available", category = "object_not_in_prerequisite_state", severity = "error",
  summary = "A lock could not be obtained immediately or in the time allowed.",
  retry = "later", ref = "PostgreSQL 18" }
code { "55P04", "unsafe_new_enum_value_usage", category = "object_not_in_prerequisite_state",
  severity = "error",
  summary = "A new value of an enum cannot be used before its transaction has committed.",
  ref = "PostgreSQL 18" }

-- Class 57: Operator Intervention

code { "57000", "operator_intervention", category = "operator_intervention", severity = "error",
  summary = "The operation was interrupted from outside.", ref = "PostgreSQL 18" }
code { "57014", "query_canceled", category = "operator_intervention", severity = "error",
  summary = "The statement was canceled, by request or by a timeout.",
  meaning = [[
    A user or a program requested it, or statement_timeout expired. The transaction is in the failed state
    afterwards; the connection is still usable.]],
  ref = "PostgreSQL 18" }
code { "57P01", "admin_shutdown", category = "operator_intervention", severity = "error",
  summary = "An administrator ended the session or is shutting down the server.", ref = "PostgreSQL 18" }
code { "57P02", "crash_shutdown", category = "operator_intervention", severity = "error",
  summary = "The server ends all sessions, because one of its processes crashed.", ref = "PostgreSQL 18" }
code { "57P03", "cannot_connect_now", category = "operator_intervention", severity = "error",
  summary = "The server is starting, stopping or recovering and does not accept connections.",
  retry = "later", ref = "PostgreSQL 18" }
code { "57P04", "database_dropped", category = "operator_intervention", severity = "error",
  summary = "The database of the session was dropped.", ref = "PostgreSQL 18" }
code { "57P05", "idle_session_timeout", category = "operator_intervention", severity = "error",
  summary = "The session stayed idle for too long and was ended.", ref = "PostgreSQL 18" }

-- Class 58: System Error

code { "58000", "system_error", category = "system_error", severity = "error",
  summary = "The system under the server failed.", ref = "PostgreSQL 18" }
code { "58030", "io_error", category = "system_error", severity = "error",
  summary = "Reading or writing a file failed.", ref = "PostgreSQL 18" }
code { "58P01", "undefined_file", category = "system_error", severity = "error",
  summary = "A file that the server needs does not exist.", ref = "PostgreSQL 18" }
code { "58P02", "duplicate_file", category = "system_error", severity = "error",
  summary = "A file that the server would create already exists.", ref = "PostgreSQL 18" }

code { "58P03", "file_name_too_long", category = "system_error", severity = "error",
  since = "18",
  summary = "A file name is longer than the system allows.",
  contrast = {
    ["XX000"] = "Since release 18, a file name that is too long gives 58P03; before, it gave XX000.",
  },
  ref = "PostgreSQL 18" }

-- Class 72: Snapshot Failure

code { "72000", "snapshot_too_old", category = "snapshot_failure", severity = "error",
  state = { "historic", "PostgreSQL 17 removed it, with the setting old_snapshot_threshold.",
    ref = "PostgreSQL 16" },
  summary = "The snapshot is too old, and the rows that it needs may no longer exist.", ref = "PostgreSQL 16" }

-- Class F0: Configuration File Error

code { "F0000", "config_file_error", category = "configuration_file_error", severity = "error",
  summary = "A configuration file has an error in it.", ref = "PostgreSQL 18" }
code { "F0001", "lock_file_exists", category = "configuration_file_error", severity = "error",
  summary = "According to the lock file another server is running.", ref = "PostgreSQL 18" }

-- Class HV: Foreign Data Wrapper Error

code { "HV000", "fdw_error", category = "foreign_data_wrapper_error", severity = "error", standard = true,
  summary = "A wrapper for foreign data failed.", ref = "PostgreSQL 18" }
code { "HV005", "fdw_column_name_not_found", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The foreign table has no such column.", ref = "PostgreSQL 18" }
code { "HV002", "fdw_dynamic_parameter_value_needed", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The value of a dynamic parameter is missing.", ref = "PostgreSQL 18" }
code { "HV010", "fdw_function_sequence_error", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "Functions of the wrapper were called in the wrong order.", ref = "PostgreSQL 18" }
code { "HV021", "fdw_inconsistent_descriptor_information", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The parts of a descriptor contradict each other.", ref = "PostgreSQL 18" }
code { "HV024", "fdw_invalid_attribute_value", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "An attribute has a value that is not allowed.", ref = "PostgreSQL 18" }
code { "HV007", "fdw_invalid_column_name", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The name of a foreign column is not valid.", ref = "PostgreSQL 18" }
code { "HV008", "fdw_invalid_column_number", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The number of a foreign column is not valid.", ref = "PostgreSQL 18" }
code { "HV004", "fdw_invalid_data_type", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "A type is not valid for the wrapper.", ref = "PostgreSQL 18" }
code { "HV006", "fdw_invalid_data_type_descriptors", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The types in the descriptors are not valid.", ref = "PostgreSQL 18" }
code { "HV091", "fdw_invalid_descriptor_field_identifier", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "A field of a descriptor is not known.", ref = "PostgreSQL 18" }
code { "HV00B", "fdw_invalid_handle", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The handle is not valid.", ref = "PostgreSQL 18" }
code { "HV00C", "fdw_invalid_option_index", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The position of an option is not valid.", ref = "PostgreSQL 18" }
code { "HV00D", "fdw_invalid_option_name", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The wrapper has no option of this name.", ref = "PostgreSQL 18" }
code { "HV090", "fdw_invalid_string_length_or_buffer_length", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The length of a string or buffer is not valid.", ref = "PostgreSQL 18" }
code { "HV00A", "fdw_invalid_string_format", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "A string does not have the form that the wrapper needs.", ref = "PostgreSQL 18" }
code { "HV009", "fdw_invalid_use_of_null_pointer", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "A null pointer was given where it is not allowed.", ref = "PostgreSQL 18" }
code { "HV014", "fdw_too_many_handles", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "There are more handles than the wrapper supports.", ref = "PostgreSQL 18" }
code { "HV001", "fdw_out_of_memory", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The wrapper has no memory left for this.", ref = "PostgreSQL 18" }
code { "HV00P", "fdw_no_schemas", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The foreign server has no schemas.", ref = "PostgreSQL 18" }
code { "HV00J", "fdw_option_name_not_found", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "An option that the wrapper needs was not found.", ref = "PostgreSQL 18" }
code { "HV00K", "fdw_reply_handle", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The handle is for replies, where another kind is required.", ref = "PostgreSQL 18" }
code { "HV00Q", "fdw_schema_not_found", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The foreign server has no such schema.", ref = "PostgreSQL 18" }
code { "HV00R", "fdw_table_not_found", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The foreign server has no such table.", ref = "PostgreSQL 18" }
code { "HV00L", "fdw_unable_to_create_execution", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The wrapper cannot create an execution.", ref = "PostgreSQL 18" }
code { "HV00M", "fdw_unable_to_create_reply", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The wrapper cannot create a reply.", ref = "PostgreSQL 18" }
code { "HV00N", "fdw_unable_to_establish_connection", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The wrapper cannot connect to the foreign server.", ref = "PostgreSQL 18" }

-- Class P0: PL/pgSQL Error

code { "P0000", "plpgsql_error", category = "pl_pgsql_error", severity = "error",
  summary = "Code in PL/pgSQL failed.", ref = "PostgreSQL 18" }
code { "P0001", "raise_exception", category = "pl_pgsql_error", severity = "error",
  summary = "Code in PL/pgSQL raised an error of its own.", ref = "PostgreSQL 18" }
code { "P0002", "no_data_found", category = "pl_pgsql_error", severity = "error",
  summary = "A query that must return a row returned none.", ref = "PostgreSQL 18" }
code { "P0003", "too_many_rows", category = "pl_pgsql_error", severity = "error",
  summary = "A query that must return one row returned several.", ref = "PostgreSQL 18" }
code { "P0004", "assert_failure", category = "pl_pgsql_error", severity = "error",
  summary = "An ASSERT failed.", ref = "PostgreSQL 18" }

-- Class XX: Internal Error

code { "XX000", "internal_error", category = "internal_error", severity = "error",
  summary = "The server found an internal inconsistency: a bug, or an error without a code of its own.",
  ref = "PostgreSQL 18" }
code { "XX001", "data_corrupted", category = "internal_error", severity = "error",
  summary = "Stored data is damaged.", ref = "PostgreSQL 18" }
code { "XX002", "index_corrupted", category = "internal_error", severity = "error",
  summary = "An index is damaged.", ref = "PostgreSQL 18" }
