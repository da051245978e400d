-- SQLSTATE codes as PostgreSQL sends them: five digits or letters, of which the first two are the class.
--
-- True to: the list of error codes of PostgreSQL 15.20 (src/backend/utils/errcodes.txt, Appendix A of the
-- manual), its values, condition names, classes and severities. The phrase of a code is its condition name,
-- with which PL/pgSQL handlers and client libraries know it. The summaries are written for this file.
--
-- As an integer a code has six bits for each character, the first one lowest, as in the macros of
-- PostgreSQL. Codes of one class are therefore no range of integers, and there is no class{} here: the trait
-- `category` says it.
--
-- Policy for changes:
--
--   * A code comes in when a release of PostgreSQL has it; codes of other databases do not. 15.18
--     did not have 22P07 yet.
--   * Six values have a second name in the list, which is a macro and no condition. It is in `also`.
--   * Five condition names belong to two values each. One of the two is `primary` and has the name itself;
--     the name of the other begins with its class.
--   * Order is that of the list.

spec {
  format   = 1,
  id       = "sqlstate",
  title    = "SQLSTATE codes of PostgreSQL",
  values   = { from = "00000", to = "ZZZZZ" },
  display  = "packed(6)",
  options  = { c = { constants = "SQLSTATE_{NAME}" } },
  registry = { url = "https://www.postgresql.org/docs/15/errcodes-appendix.html" },
  summary  = "The five characters with which a database tells the outcome of a statement.",
  meaning  = [[
    The SQL standard divides them into a class of two characters and a subclass of three; the subclass 000 is
    the general case of its class. Who meets a code that he does not know can go by the class. Programs should
    look at the code and never at the text of the message, which changes with release and language.]],
}

document { "PostgreSQL 15", "PostgreSQL 15, Appendix A: PostgreSQL Error Codes",
  url = "https://www.postgresql.org/docs/15/errcodes-appendix.html" }
document { "Serialization failures", "PostgreSQL 15, 13.5: Serialization Failure Handling",
  url = "https://www.postgresql.org/docs/15/mvcc-serialization-failure-handling.html" }

trait { "category", help = "The class, that is the first two characters, in words.",
  choice = {
    "successful_completion",
    "warning",
    "no_data",
    "sql_statement_not_yet_complete",
    "connection_exception",
    "triggered_action_exception",
    "feature_not_supported",
    "invalid_transaction_initiation",
    "locator_exception",
    "invalid_grantor",
    "invalid_role_specification",
    "diagnostics_exception",
    "case_not_found",
    "cardinality_violation",
    "data_exception",
    "integrity_constraint_violation",
    "invalid_cursor_state",
    "invalid_transaction_state",
    "invalid_sql_statement_name",
    "triggered_data_change_violation",
    "invalid_authorization_specification",
    "dependent_privilege_descriptors_still_exist",
    "invalid_transaction_termination",
    "sql_routine_exception",
    "invalid_cursor_name",
    "external_routine_exception",
    "external_routine_invocation_exception",
    "savepoint_exception",
    "invalid_catalog_name",
    "invalid_schema_name",
    "transaction_rollback",
    "syntax_error_or_access_rule_violation",
    "with_check_option_violation",
    "insufficient_resources",
    "program_limit_exceeded",
    "object_not_in_prerequisite_state",
    "operator_intervention",
    "system_error",
    "snapshot_failure",
    "configuration_file_error",
    "foreign_data_wrapper_error",
    "pl_pgsql_error",
    "internal_error",
  } }

trait { "severity", choice = { "success", "warning", "error" },
  help = "Whether the statement succeeded, succeeded with a remark, or failed." }

-- The standard keeps classes and subclasses that begin with 0 to 4 or A to H for itself; the others are free
-- for each database. F0 is in its part and is PostgreSQL's own all the same.
trait { "standard", flag = true,
  help = "Whether the value belongs to the SQL standard; others are the database's own." }

-- transaction  the whole transaction, from its beginning
-- later        the same statement or connection, after a pause
trait { "retry", choice = { "transaction", "later" },
  help = "What a client may repeat without a change; without it nobody says." }

-- Class 00: Successful Completion

code { "00000", "successful_completion", category = "successful_completion", severity = "success",
  standard = true,
  summary = "The statement succeeded.", ref = "PostgreSQL 15" }

-- Class 01: Warning

code { "01000", "warning", category = "warning", severity = "warning", standard = true,
  summary = "A warning for which there is no narrower code.", ref = "PostgreSQL 15" }
code { "0100C", "dynamic_result_sets_returned", category = "warning", severity = "warning", standard = true,
  summary = "A procedure handed back result sets.", ref = "PostgreSQL 15" }
code { "01008", "implicit_zero_bit_padding", category = "warning", severity = "warning", standard = true,
  summary = "A bit string was filled up with zeros to the length asked for.", ref = "PostgreSQL 15" }
code { "01003", "null_value_eliminated_in_set_function", category = "warning", severity = "warning",
  standard = true,
  summary = "An aggregate left out values that were null.", ref = "PostgreSQL 15" }
code { "01007", "privilege_not_granted", category = "warning", severity = "warning", standard = true,
  summary = "A privilege could not be granted, as the grantor lacks the right to do so.",
  ref = "PostgreSQL 15" }
code { "01006", "privilege_not_revoked", category = "warning", severity = "warning", standard = true,
  summary = "A privilege could not be revoked.", ref = "PostgreSQL 15" }
code { "01004", "string_data_right_truncation",
  name = "warning_string_data_right_truncation", -- lint: allow L0805: class 22 has it too
  category = "warning", severity = "warning", standard = true,
  summary = "Text was cut at its right end to fit.", ref = "PostgreSQL 15" }
code { "01P01", "deprecated_feature", category = "warning", severity = "warning",
  summary = "The statement uses a feature that will be removed.", ref = "PostgreSQL 15" }

-- Class 02: No Data

code { "02000", "no_data", category = "no_data", severity = "warning", standard = true,
  summary = "There was no row to return or to work on.", ref = "PostgreSQL 15" }
code { "02001", "no_additional_dynamic_result_sets_returned", category = "no_data", severity = "warning",
  standard = true,
  summary = "The procedure has no further result sets.", ref = "PostgreSQL 15" }

-- Class 03: SQL Statement Not Yet Complete

code { "03000", "sql_statement_not_yet_complete", category = "sql_statement_not_yet_complete",
  severity = "error", standard = true,
  summary = "The previous statement has not finished yet.", ref = "PostgreSQL 15" }

-- Class 08: Connection Exception

code { "08000", "connection_exception", category = "connection_exception", severity = "error",
  standard = true,
  summary = "Something is wrong with the connection, and no narrower code says what.",
  ref = "PostgreSQL 15" }
code { "08003", "connection_does_not_exist", category = "connection_exception", severity = "error",
  standard = true,
  summary = "The statement names a connection that is not open.", ref = "PostgreSQL 15" }
code { "08006", "connection_failure", category = "connection_exception", severity = "error", standard = true,
  summary = "The connection broke.", ref = "PostgreSQL 15" }
code { "08001", "sqlclient_unable_to_establish_sqlconnection", category = "connection_exception",
  severity = "error", standard = true,
  summary = "The client could not open a connection to the server.", ref = "PostgreSQL 15" }
code { "08004", "sqlserver_rejected_establishment_of_sqlconnection", category = "connection_exception",
  severity = "error", standard = true,
  summary = "The server refused the connection.", ref = "PostgreSQL 15" }
code { "08007", "transaction_resolution_unknown", category = "connection_exception", severity = "error",
  standard = true,
  summary = "The connection broke while a transaction ended, so its outcome is not known.",
  contrast = { ["40003"] = "08007 lost the end of a transaction; 40003 the end of a statement." },
  ref = "PostgreSQL 15" }
code { "08P01", "protocol_violation", category = "connection_exception", severity = "error",
  summary = "A message broke the protocol between client and server.", ref = "PostgreSQL 15" }

-- Class 09: Triggered Action Exception

code { "09000", "triggered_action_exception", category = "triggered_action_exception", severity = "error",
  standard = true,
  summary = "An action that a trigger set off failed.", ref = "PostgreSQL 15" }

-- Class 0A: Feature Not Supported

code { "0A000", "feature_not_supported", category = "feature_not_supported", severity = "error",
  standard = true,
  summary = "The server does not support what was asked.", ref = "PostgreSQL 15" }

-- Class 0B: Invalid Transaction Initiation

code { "0B000", "invalid_transaction_initiation", category = "invalid_transaction_initiation",
  severity = "error", standard = true,
  summary = "A transaction cannot be started here.", ref = "PostgreSQL 15" }

-- Class 0F: Locator Exception

code { "0F000", "locator_exception", category = "locator_exception", severity = "error", standard = true,
  summary = "Something is wrong with a locator of a large value.", ref = "PostgreSQL 15" }
code { "0F001", "invalid_locator_specification", category = "locator_exception", severity = "error",
  standard = true,
  summary = "The locator refers to no value.", ref = "PostgreSQL 15" }

-- Class 0L: Invalid Grantor

code { "0L000", "invalid_grantor", category = "invalid_grantor", severity = "error", standard = true,
  summary = "The one who grants has no right to do so.", ref = "PostgreSQL 15" }
code { "0LP01", "invalid_grant_operation", category = "invalid_grantor", severity = "error",
  summary = "The grant itself makes no sense, such as a privilege that this kind of object lacks.",
  ref = "PostgreSQL 15" }

-- Class 0P: Invalid Role Specification

code { "0P000", "invalid_role_specification", category = "invalid_role_specification", severity = "error",
  standard = true,
  summary = "The role does not exist or cannot take this part.", ref = "PostgreSQL 15" }

-- Class 0Z: Diagnostics Exception

code { "0Z000", "diagnostics_exception", category = "diagnostics_exception", severity = "error",
  standard = true,
  summary = "The diagnostics of a statement cannot be used this way.", ref = "PostgreSQL 15" }
code { "0Z002", "stacked_diagnostics_accessed_without_active_handler", category = "diagnostics_exception",
  severity = "error", standard = true,
  summary = "Diagnostics of an error were asked for where no handler is dealing with one.",
  ref = "PostgreSQL 15" }

-- Class 20: Case Not Found

code { "20000", "case_not_found", category = "case_not_found", severity = "error", standard = true,
  summary = "No branch of a CASE statement applies, and it has no ELSE.", ref = "PostgreSQL 15" }

-- Class 21: Cardinality Violation

code { "21000", "cardinality_violation", category = "cardinality_violation", severity = "error",
  standard = true,
  summary = "A subquery that must give one row gave several, or a command met a row twice.",
  ref = "PostgreSQL 15" }

-- Class 22: Data Exception

code { "22000", "data_exception", category = "data_exception", severity = "error", standard = true,
  summary = "A value is wrong, and no narrower code says why.", ref = "PostgreSQL 15" }
code { "2202E", "array_subscript_error", category = "data_exception", severity = "error", standard = true,
  also = { { "array_element_error", by = "PostgreSQL" } },
  summary = "A subscript of an array is wrong or out of its bounds.", ref = "PostgreSQL 15" }
code { "22021", "character_not_in_repertoire", category = "data_exception", severity = "error",
  standard = true,
  summary = "A character does not exist in the encoding.", ref = "PostgreSQL 15" }
code { "22008", "datetime_field_overflow", category = "data_exception", severity = "error", standard = true,
  also = { { "datetime_value_out_of_range", by = "PostgreSQL" } },
  summary = "A date or time is outside of what can be held.", ref = "PostgreSQL 15" }
code { "22012", "division_by_zero", category = "data_exception", severity = "error", standard = true,
  summary = "A number was divided by zero.", ref = "PostgreSQL 15" }
code { "22005", "error_in_assignment", category = "data_exception", severity = "error", standard = true,
  summary = "A value cannot be assigned to its target.", ref = "PostgreSQL 15" }
code { "2200B", "escape_character_conflict", category = "data_exception", severity = "error", standard = true,
  summary = "The escape character is also in use for something else.", ref = "PostgreSQL 15" }
code { "22022", "indicator_overflow", category = "data_exception", severity = "error", standard = true,
  summary = "The indicator variable is too small for the length.", ref = "PostgreSQL 15" }
code { "22015", "interval_field_overflow", category = "data_exception", severity = "error", standard = true,
  summary = "An interval is too large for its fields.", ref = "PostgreSQL 15" }
code { "2201E", "invalid_argument_for_logarithm", category = "data_exception", severity = "error",
  standard = true,
  summary = "A logarithm was asked of zero or of a negative number.", ref = "PostgreSQL 15" }
code { "22014", "invalid_argument_for_ntile_function", category = "data_exception", severity = "error",
  standard = true,
  summary = "The function ntile was called with a number that is not positive.", ref = "PostgreSQL 15" }
code { "22016", "invalid_argument_for_nth_value_function", category = "data_exception", severity = "error",
  standard = true,
  summary = "The function nth_value was called with a position that is not positive.",
  ref = "PostgreSQL 15" }
code { "2201F", "invalid_argument_for_power_function", category = "data_exception", severity = "error",
  standard = true,
  summary = "A power was asked that no real number is.", ref = "PostgreSQL 15" }
code { "2201G", "invalid_argument_for_width_bucket_function", category = "data_exception", severity = "error",
  standard = true,
  summary = "The function width_bucket was called with a bad count or bad bounds.", ref = "PostgreSQL 15" }
code { "22018", "invalid_character_value_for_cast", category = "data_exception", severity = "error",
  standard = true,
  summary = "A string does not read as a value of the type of the cast.", ref = "PostgreSQL 15" }
code { "22007", "invalid_datetime_format", category = "data_exception", severity = "error", standard = true,
  summary = "A string does not read as a date, a time or an interval.", ref = "PostgreSQL 15" }
code { "22019", "invalid_escape_character", category = "data_exception", severity = "error", standard = true,
  summary = "The escape must be a single character or empty.", ref = "PostgreSQL 15" }
code { "2200D", "invalid_escape_octet", category = "data_exception", severity = "error", standard = true,
  summary = "The escape octet is not valid.", ref = "PostgreSQL 15" }
code { "22025", "invalid_escape_sequence", category = "data_exception", severity = "error", standard = true,
  summary = "The escape character stands before a character that it cannot escape.", ref = "PostgreSQL 15" }
code { "22P06", "nonstandard_use_of_escape_character", category = "data_exception", severity = "error",
  summary = "A backslash escapes a character in an ordinary string, where the standard has no escapes.",
  ref = "PostgreSQL 15" }
code { "22010", "invalid_indicator_parameter_value", category = "data_exception", severity = "error",
  standard = true,
  summary = "The indicator of a parameter has a value that means nothing.", ref = "PostgreSQL 15" }
code { "22023", "invalid_parameter_value", category = "data_exception", severity = "error", standard = true,
  summary = "A parameter or a setting has a value that is not allowed.", ref = "PostgreSQL 15" }
code { "22013", "invalid_preceding_or_following_size", category = "data_exception", severity = "error",
  standard = true,
  summary = "The frame of a window has an offset that is null or negative.", ref = "PostgreSQL 15" }
code { "2201B", "invalid_regular_expression", category = "data_exception", severity = "error",
  standard = true,
  summary = "A regular expression has an error in it.", ref = "PostgreSQL 15" }
code { "2201W", "invalid_row_count_in_limit_clause", category = "data_exception", severity = "error",
  standard = true,
  summary = "LIMIT has a negative number.", ref = "PostgreSQL 15" }
code { "2201X", "invalid_row_count_in_result_offset_clause", category = "data_exception", severity = "error",
  standard = true,
  summary = "OFFSET has a negative number.", ref = "PostgreSQL 15" }
code { "2202H", "invalid_tablesample_argument", category = "data_exception", severity = "error",
  standard = true,
  summary = "TABLESAMPLE has an argument that is out of its bounds.", ref = "PostgreSQL 15" }
code { "2202G", "invalid_tablesample_repeat", category = "data_exception", severity = "error",
  standard = true,
  summary = "REPEATABLE of TABLESAMPLE has no usable seed.", ref = "PostgreSQL 15" }
code { "22009", "invalid_time_zone_displacement_value", category = "data_exception", severity = "error",
  standard = true,
  summary = "The offset of a time zone is out of its bounds.", ref = "PostgreSQL 15" }
code { "2200C", "invalid_use_of_escape_character", category = "data_exception", severity = "error",
  standard = true,
  summary = "The escape character is used in a place where it has no meaning.", ref = "PostgreSQL 15" }
code { "2200G", "most_specific_type_mismatch", category = "data_exception", severity = "error",
  standard = true,
  summary = "Values of several types were given where one type is needed.", ref = "PostgreSQL 15" }
code { "22004", "null_value_not_allowed", primary = true, category = "data_exception", severity = "error",
  standard = true,
  summary = "A null was given where a value is needed.", ref = "PostgreSQL 15" }
code { "22002", "null_value_no_indicator_parameter", category = "data_exception", severity = "error",
  standard = true,
  summary = "A null came back and the caller has no indicator to tell it.", ref = "PostgreSQL 15" }
code { "22003", "numeric_value_out_of_range", category = "data_exception", severity = "error",
  standard = true,
  summary = "A number is too large or too small for its type.", ref = "PostgreSQL 15" }
code { "2200H", "sequence_generator_limit_exceeded", category = "data_exception", severity = "error",
  standard = true,
  summary = "A sequence has reached its end and does not start over.", ref = "PostgreSQL 15" }
code { "22026", "string_data_length_mismatch", category = "data_exception", severity = "error",
  standard = true,
  summary = "A bit string does not have exactly the length of its type.", ref = "PostgreSQL 15" }
code { "22001", "string_data_right_truncation", primary = true, category = "data_exception",
  severity = "error", standard = true,
  summary = "A string is longer than its column or type allows.", ref = "PostgreSQL 15" }
code { "22011", "substring_error", category = "data_exception", severity = "error", standard = true,
  summary = "The length of a substring is negative.", ref = "PostgreSQL 15" }
code { "22027", "trim_error", category = "data_exception", severity = "error", standard = true,
  summary = "TRIM was told to remove something that it cannot.", ref = "PostgreSQL 15" }
code { "22024", "unterminated_c_string", category = "data_exception", severity = "error", standard = true,
  summary = "A string of a C program has no zero byte at its end.", ref = "PostgreSQL 15" }
code { "2200F", "zero_length_character_string", category = "data_exception", severity = "error",
  standard = true,
  summary = "A string of length zero was given where it must have a character.", ref = "PostgreSQL 15" }
code { "22P01", "floating_point_exception", category = "data_exception", severity = "error",
  summary = "Floating-point arithmetic went wrong, such as by an overflow.", ref = "PostgreSQL 15" }
code { "22P02", "invalid_text_representation", category = "data_exception", severity = "error",
  summary = "Text does not read as a value of its type, such as letters for a number.",
  ref = "PostgreSQL 15" }
code { "22P03", "invalid_binary_representation", category = "data_exception", severity = "error",
  summary = "Bytes in binary form do not read as a value of their type.", ref = "PostgreSQL 15" }
code { "22P04", "bad_copy_file_format", category = "data_exception", severity = "error",
  summary = "The data for COPY does not have the format announced.", ref = "PostgreSQL 15" }
code { "22P05", "untranslatable_character", category = "data_exception", severity = "error",
  summary = "A character has no counterpart in the other encoding.", ref = "PostgreSQL 15" }
code { "22P07", "datum_version_mismatch", category = "data_exception", severity = "error",
  summary = "The row type of a composite value was changed after the value was made, and no longer fits it.",
  ref = "PostgreSQL 15" }
code { "2200L", "not_an_xml_document", category = "data_exception", severity = "error", standard = true,
  summary = "The value is XML but no document, as it has no single root.", ref = "PostgreSQL 15" }
code { "2200M", "invalid_xml_document", category = "data_exception", severity = "error", standard = true,
  summary = "The text is no well-formed XML document.", ref = "PostgreSQL 15" }
code { "2200N", "invalid_xml_content", category = "data_exception", severity = "error", standard = true,
  summary = "The text is no well-formed XML content.", ref = "PostgreSQL 15" }
code { "2200S", "invalid_xml_comment", category = "data_exception", severity = "error", standard = true,
  summary = "The text cannot stand in an XML comment.", ref = "PostgreSQL 15" }
code { "2200T", "invalid_xml_processing_instruction", category = "data_exception", severity = "error",
  standard = true,
  summary = "The text cannot stand in an XML processing instruction.", ref = "PostgreSQL 15" }
code { "22030", "duplicate_json_object_key_value", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON object would have one key twice.", ref = "PostgreSQL 15" }
code { "22031", "invalid_argument_for_sql_json_datetime_function", category = "data_exception",
  severity = "error", standard = true,
  summary = "The method datetime() in a JSON path has an argument that it cannot read.",
  ref = "PostgreSQL 15" }
code { "22032", "invalid_json_text", category = "data_exception", severity = "error", standard = true,
  summary = "The text is no JSON.", ref = "PostgreSQL 15" }
code { "22033", "invalid_sql_json_subscript", category = "data_exception", severity = "error",
  standard = true,
  summary = "A subscript in a JSON path is no number or outside of the array.", ref = "PostgreSQL 15" }
code { "22034", "more_than_one_sql_json_item", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON path gave several items where one is wanted.", ref = "PostgreSQL 15" }
code { "22035", "no_sql_json_item", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path gave no item where one is wanted.", ref = "PostgreSQL 15" }
code { "22036", "non_numeric_sql_json_item", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path applied arithmetic or a numeric method to something else than a number.",
  ref = "PostgreSQL 15" }
code { "22037", "non_unique_keys_in_a_json_object", category = "data_exception", severity = "error",
  standard = true,
  summary = "Keys of a JSON object that must differ are the same.", ref = "PostgreSQL 15" }
code { "22038", "singleton_sql_json_item_required", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON path gave a sequence to an operation that takes a single item.", ref = "PostgreSQL 15" }
code { "22039", "sql_json_array_not_found", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path looked for an array and met something else.", ref = "PostgreSQL 15" }
code { "2203A", "sql_json_member_not_found", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path looked for a key that the object does not have.", ref = "PostgreSQL 15" }
code { "2203B", "sql_json_number_not_found", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path looked for a number and met something else.", ref = "PostgreSQL 15" }
code { "2203C", "sql_json_object_not_found", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path looked for an object and met something else.", ref = "PostgreSQL 15" }
code { "2203D", "too_many_json_array_elements", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON array has more elements than allowed.", ref = "PostgreSQL 15" }
code { "2203E", "too_many_json_object_members", category = "data_exception", severity = "error",
  standard = true,
  summary = "A JSON object has more members than allowed.", ref = "PostgreSQL 15" }
code { "2203F", "sql_json_scalar_required", category = "data_exception", severity = "error", standard = true,
  summary = "A JSON path looked for a string, number, boolean or null and met something else.",
  ref = "PostgreSQL 15" }
code { "2203G", "sql_json_item_cannot_be_cast_to_target_type", category = "data_exception",
  severity = "error", standard = true,
  summary = "A JSON item cannot be turned into the type asked for.", ref = "PostgreSQL 15" }

-- Class 23: Integrity Constraint Violation

code { "23000", "integrity_constraint_violation", category = "integrity_constraint_violation",
  severity = "error", standard = true,
  summary = "A constraint does not hold, and no narrower code says which kind.", ref = "PostgreSQL 15" }
code { "23001", "restrict_violation", category = "integrity_constraint_violation", severity = "error",
  standard = true,
  summary = "A row that other rows refer to cannot be deleted or changed.",
  contrast = { ["23503"] = "23001 is RESTRICT, checked at once; 23503 any other breach of a foreign key." },
  ref = "PostgreSQL 15" }
code { "23502", "not_null_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A column that must have a value would be null.", ref = "PostgreSQL 15" }
code { "23503", "foreign_key_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A row refers to a row that does not exist, or one that is referred to would vanish.",
  ref = "PostgreSQL 15" }
code { "23505", "unique_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A value that must be unique is there already.",
  meaning = [[
    As a rule the data is at fault. Under concurrency it can also be the sign of a race that another attempt
    would win, when the client chose the value after looking which are free.]],
  ref = { "PostgreSQL 15", "Serialization failures" } }
code { "23514", "check_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A row does not meet the condition of a CHECK.", ref = "PostgreSQL 15" }
code { "23P01", "exclusion_violation", category = "integrity_constraint_violation", severity = "error",
  summary = "A row conflicts with another one by an exclusion constraint.", ref = "PostgreSQL 15" }

-- Class 24: Invalid Cursor State

code { "24000", "invalid_cursor_state", category = "invalid_cursor_state", severity = "error",
  standard = true,
  summary = "The cursor is not in the state that the operation needs.", ref = "PostgreSQL 15" }

-- Class 25: Invalid Transaction State

code { "25000", "invalid_transaction_state", category = "invalid_transaction_state", severity = "error",
  standard = true,
  summary = "The transaction is not in the state that the statement needs.", ref = "PostgreSQL 15" }
code { "25001", "active_sql_transaction", category = "invalid_transaction_state", severity = "error",
  standard = true,
  summary = "The statement cannot run inside a transaction that is already under way.",
  ref = "PostgreSQL 15" }
code { "25002", "branch_transaction_already_active", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "A branch of the transaction is under way already.", ref = "PostgreSQL 15" }
code { "25008", "held_cursor_requires_same_isolation_level", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "A cursor that outlived its transaction needs the same isolation level.", ref = "PostgreSQL 15" }
code { "25003", "inappropriate_access_mode_for_branch_transaction", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "The access mode does not fit a branch of a transaction.", ref = "PostgreSQL 15" }
code { "25004", "inappropriate_isolation_level_for_branch_transaction",
  category = "invalid_transaction_state", severity = "error", standard = true,
  summary = "The isolation level does not fit a branch of a transaction.", ref = "PostgreSQL 15" }
code { "25005", "no_active_sql_transaction_for_branch_transaction", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "A branch needs a transaction, and there is none.", ref = "PostgreSQL 15" }
code { "25006", "read_only_sql_transaction", category = "invalid_transaction_state", severity = "error",
  standard = true,
  summary = "The statement would write, and the transaction may only read.", ref = "PostgreSQL 15" }
code { "25007", "schema_and_data_statement_mixing_not_supported", category = "invalid_transaction_state",
  severity = "error", standard = true,
  summary = "Statements that define and statements that change data cannot be mixed here.",
  ref = "PostgreSQL 15" }
code { "25P01", "no_active_sql_transaction", category = "invalid_transaction_state", severity = "error",
  summary = "The statement needs a transaction, and there is none.", ref = "PostgreSQL 15" }
code { "25P02", "in_failed_sql_transaction", category = "invalid_transaction_state", severity = "error",
  summary = "An earlier statement failed, so the transaction takes nothing but its end.",
  meaning = [[
    It is a consequence and no cause; look for the error before it. ROLLBACK, or ROLLBACK TO a savepoint set
    before the failure, leads out of the state.]],
  ref = "PostgreSQL 15" }
code { "25P03", "idle_in_transaction_session_timeout", category = "invalid_transaction_state",
  severity = "error",
  summary = "The session stayed idle inside a transaction for too long and was ended.",
  ref = "PostgreSQL 15" }

-- Class 26: Invalid SQL Statement Name

code { "26000", "invalid_sql_statement_name", category = "invalid_sql_statement_name", severity = "error",
  standard = true, also = { { "undefined_pstatement", by = "PostgreSQL" } },
  summary = "There is no prepared statement of this name.", ref = "PostgreSQL 15" }

-- Class 27: Triggered Data Change Violation

code { "27000", "triggered_data_change_violation", category = "triggered_data_change_violation",
  severity = "error", standard = true,
  summary = "A trigger changed a row that the statement itself was about to change.", ref = "PostgreSQL 15" }

-- Class 28: Invalid Authorization Specification

code { "28000", "invalid_authorization_specification", category = "invalid_authorization_specification",
  severity = "error", standard = true,
  summary = "The server does not let this user in.",
  contrast = { ["28P01"] = "28000 does not let the user in; 28P01 says that the password was why." },
  ref = "PostgreSQL 15" }
code { "28P01", "invalid_password", category = "invalid_authorization_specification", severity = "error",
  summary = "The password is wrong.", ref = "PostgreSQL 15" }

-- Class 2B: Dependent Privilege Descriptors Still Exist

code { "2B000", "dependent_privilege_descriptors_still_exist",
  category = "dependent_privilege_descriptors_still_exist", severity = "error", standard = true,
  summary = "Privileges that rest on this one still exist.", ref = "PostgreSQL 15" }
code { "2BP01", "dependent_objects_still_exist", category = "dependent_privilege_descriptors_still_exist",
  severity = "error",
  summary = "Objects that depend on this one still exist.", ref = "PostgreSQL 15" }

-- Class 2D: Invalid Transaction Termination

code { "2D000", "invalid_transaction_termination", category = "invalid_transaction_termination",
  severity = "error", standard = true,
  summary = "The transaction cannot be ended here.", ref = "PostgreSQL 15" }

-- Class 2F: SQL Routine Exception

code { "2F000", "sql_routine_exception", category = "sql_routine_exception", severity = "error",
  standard = true,
  summary = "A function or procedure in SQL failed.", ref = "PostgreSQL 15" }
code { "2F005", "function_executed_no_return_statement", category = "sql_routine_exception",
  severity = "error", standard = true,
  summary = "A function ended without a RETURN.", ref = "PostgreSQL 15" }
code { "2F002", "modifying_sql_data_not_permitted", primary = true, category = "sql_routine_exception",
  severity = "error", standard = true,
  summary = "A routine in SQL changed data although it was declared not to.", ref = "PostgreSQL 15" }
code { "2F003", "prohibited_sql_statement_attempted", primary = true, category = "sql_routine_exception",
  severity = "error", standard = true,
  summary = "A routine in SQL ran a statement that is forbidden there.", ref = "PostgreSQL 15" }
code { "2F004", "reading_sql_data_not_permitted", primary = true, category = "sql_routine_exception",
  severity = "error", standard = true,
  summary = "A routine in SQL read data although it was declared not to.", ref = "PostgreSQL 15" }

-- Class 34: Invalid Cursor Name

code { "34000", "invalid_cursor_name", category = "invalid_cursor_name", severity = "error", standard = true,
  also = { { "undefined_cursor", by = "PostgreSQL" } },
  summary = "There is no cursor of this name.", ref = "PostgreSQL 15" }

-- Class 38: External Routine Exception

code { "38000", "external_routine_exception", category = "external_routine_exception", severity = "error",
  standard = true,
  summary = "A routine in another language failed.", ref = "PostgreSQL 15" }
code { "38001", "containing_sql_not_permitted", category = "external_routine_exception", severity = "error",
  standard = true,
  summary = "A routine in another language ran SQL although it was declared not to.", ref = "PostgreSQL 15" }
code { "38002", "modifying_sql_data_not_permitted",
  name = "external_routine_modifying_sql_data_not_permitted", -- lint: allow L0805: class 2F has it too
  category = "external_routine_exception", severity = "error", standard = true,
  summary = "A routine in another language changed data although it was declared not to.",
  ref = "PostgreSQL 15" }
code { "38003", "prohibited_sql_statement_attempted",
  name = "external_routine_prohibited_sql_statement_attempted", -- lint: allow L0805: class 2F has it too
  category = "external_routine_exception", severity = "error", standard = true,
  summary = "A routine in another language ran a statement that is forbidden there.", ref = "PostgreSQL 15" }
code { "38004", "reading_sql_data_not_permitted",
  name = "external_routine_reading_sql_data_not_permitted", -- lint: allow L0805: class 2F has it too
  category = "external_routine_exception", severity = "error", standard = true,
  summary = "A routine in another language read data although it was declared not to.",
  ref = "PostgreSQL 15" }

-- Class 39: External Routine Invocation Exception

code { "39000", "external_routine_invocation_exception", category = "external_routine_invocation_exception",
  severity = "error", standard = true,
  summary = "Calling a routine in another language failed.", ref = "PostgreSQL 15" }
code { "39001", "invalid_sqlstate_returned", category = "external_routine_invocation_exception",
  severity = "error", standard = true,
  summary = "A routine in another language returned a SQLSTATE that is none.", ref = "PostgreSQL 15" }
code { "39004", "null_value_not_allowed",
  name = "external_routine_invocation_null_value_not_allowed", -- lint: allow L0805: class 22 has it too
  category = "external_routine_invocation_exception", severity = "error", standard = true,
  summary = "A routine in another language got or gave a null that is not allowed.", ref = "PostgreSQL 15" }
code { "39P01", "trigger_protocol_violated", category = "external_routine_invocation_exception",
  severity = "error",
  summary = "A trigger function was called, or returned, in a way that triggers do not.",
  ref = "PostgreSQL 15" }
code { "39P02", "srf_protocol_violated", category = "external_routine_invocation_exception",
  severity = "error",
  summary = "A function that returns a set broke the protocol for doing so.", ref = "PostgreSQL 15" }
code { "39P03", "event_trigger_protocol_violated", category = "external_routine_invocation_exception",
  severity = "error",
  summary = "A function for event triggers was called as something else.", ref = "PostgreSQL 15" }

-- Class 3B: Savepoint Exception

code { "3B000", "savepoint_exception", category = "savepoint_exception", severity = "error", standard = true,
  summary = "Something is wrong with a savepoint.", ref = "PostgreSQL 15" }
code { "3B001", "invalid_savepoint_specification", category = "savepoint_exception", severity = "error",
  standard = true,
  summary = "There is no savepoint of this name.", ref = "PostgreSQL 15" }

-- Class 3D: Invalid Catalog Name

code { "3D000", "invalid_catalog_name", category = "invalid_catalog_name", severity = "error",
  standard = true, also = { { "undefined_database", by = "PostgreSQL" } },
  summary = "There is no database of this name.", ref = "PostgreSQL 15" }

-- Class 3F: Invalid Schema Name

code { "3F000", "invalid_schema_name", category = "invalid_schema_name", severity = "error", standard = true,
  also = { { "undefined_schema", by = "PostgreSQL" } },
  summary = "There is no schema of this name.", ref = "PostgreSQL 15" }

-- Class 40: Transaction Rollback

code { "40000", "transaction_rollback", category = "transaction_rollback", severity = "error",
  standard = true,
  summary = "The transaction was rolled back.", ref = "PostgreSQL 15" }
code { "40002", "transaction_integrity_constraint_violation", category = "transaction_rollback",
  severity = "error", standard = true,
  summary = "The transaction was rolled back, as a constraint did not hold at its end.",
  ref = "PostgreSQL 15" }
code { "40001", "serialization_failure", category = "transaction_rollback", severity = "error",
  standard = true,
  summary = "The transaction was rolled back, as it cannot be put in an order with others.",
  meaning = [[
    Nothing is wrong with the statements: at the isolation levels repeatable read and serializable the server
    may have to undo one of several transactions. The client repeats the whole transaction, with the
    decisions that led to its statements, and must be ready to do so more than once.]],
  retry = "transaction", ref = { "PostgreSQL 15", "Serialization failures" } }
code { "40003", "statement_completion_unknown", category = "transaction_rollback", severity = "error",
  standard = true,
  summary = "It is not known whether the statement was carried out.", ref = "PostgreSQL 15" }
code { "40P01", "deadlock_detected", category = "transaction_rollback", severity = "error",
  summary = "The transaction was rolled back, as it and others waited for each other.",
  retry = "transaction", ref = { "PostgreSQL 15", "Serialization failures" } }

-- Class 42: Syntax Error or Access Rule Violation

code { "42000", "syntax_error_or_access_rule_violation", category = "syntax_error_or_access_rule_violation",
  severity = "error", standard = true,
  summary = "The statement is wrong or not allowed, and no narrower code says why.", ref = "PostgreSQL 15" }
code { "42601", "syntax_error", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The statement does not follow the grammar.", ref = "PostgreSQL 15" }
code { "42501", "insufficient_privilege", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The role lacks the privilege for this.", ref = "PostgreSQL 15" }
code { "42846", "cannot_coerce", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "There is no cast between these types.", ref = "PostgreSQL 15" }
code { "42803", "grouping_error", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A column stands outside of GROUP BY and aggregates, or an aggregate where none may be.",
  ref = "PostgreSQL 15" }
code { "42P20", "windowing_error", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A window or a window function is used wrongly.", ref = "PostgreSQL 15" }
code { "42P19", "invalid_recursion", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A recursive query is built in a way that is not allowed.", ref = "PostgreSQL 15" }
code { "42830", "invalid_foreign_key", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A foreign key does not fit the columns that it refers to.", ref = "PostgreSQL 15" }
code { "42602", "invalid_name", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The name is not valid.", ref = "PostgreSQL 15" }
code { "42622", "name_too_long", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The name is longer than names may be.", ref = "PostgreSQL 15" }
code { "42939", "reserved_name", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The name is kept for the system.", ref = "PostgreSQL 15" }
code { "42804", "datatype_mismatch", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A type is not the one that this place needs.", ref = "PostgreSQL 15" }
code { "42P18", "indeterminate_datatype", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The type cannot be told from what is given.", ref = "PostgreSQL 15" }
code { "42P21", "collation_mismatch", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "Two explicit collations differ.", ref = "PostgreSQL 15" }
code { "42P22", "indeterminate_collation", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The collation cannot be told from what is given.", ref = "PostgreSQL 15" }
code { "42809", "wrong_object_type", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The object is of another kind, such as a view where a table is needed.", ref = "PostgreSQL 15" }
code { "428C9", "generated_always", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A value was given for a column that the server always generates.", ref = "PostgreSQL 15" }
code { "42703", "undefined_column", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "There is no such column.", ref = "PostgreSQL 15" }
code { "42883", "undefined_function", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "There is no function or operator of this name and these types.", ref = "PostgreSQL 15" }
code { "42P01", "undefined_table", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "There is no such table.",
  meaning = [[
    The name may be misspelt, or the schema of the table is not on the search path. Names without quotes are
    folded to lower case, so a table created as "Users" is not found as Users.]],
  contrast = { ["58P01"] = "42P01 misses a table by its name; 58P01 a file in the server's folder." },
  ref = "PostgreSQL 15" }
code { "42P02", "undefined_parameter", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "There is no parameter of this number.", ref = "PostgreSQL 15" }
code { "42704", "undefined_object", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "There is no object of this name.", ref = "PostgreSQL 15" }
code { "42701", "duplicate_column", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The column is there already, or named twice.", ref = "PostgreSQL 15" }
code { "42P03", "duplicate_cursor", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A cursor of this name is there already.", ref = "PostgreSQL 15" }
code { "42P04", "duplicate_database", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A database of this name is there already.", ref = "PostgreSQL 15" }
code { "42723", "duplicate_function", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A function of this name and these types is there already.", ref = "PostgreSQL 15" }
code { "42P05", "duplicate_prepared_statement", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "A prepared statement of this name is there already.", ref = "PostgreSQL 15" }
code { "42P06", "duplicate_schema", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A schema of this name is there already.", ref = "PostgreSQL 15" }
code { "42P07", "duplicate_table", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A table, index or the like of this name is there already.", ref = "PostgreSQL 15" }
code { "42712", "duplicate_alias", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A table name or alias occurs twice in the query.", ref = "PostgreSQL 15" }
code { "42710", "duplicate_object", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "An object of this name is there already.", ref = "PostgreSQL 15" }
code { "42702", "ambiguous_column", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The column may be that of several tables.", ref = "PostgreSQL 15" }
code { "42725", "ambiguous_function", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "Several functions or operators fit equally well.", ref = "PostgreSQL 15" }
code { "42P08", "ambiguous_parameter", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "A parameter is used with several types.", ref = "PostgreSQL 15" }
code { "42P09", "ambiguous_alias", category = "syntax_error_or_access_rule_violation", severity = "error",
  summary = "The alias may be that of several items.", ref = "PostgreSQL 15" }
code { "42P10", "invalid_column_reference", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "A column cannot be referred to in this way or at this place.", ref = "PostgreSQL 15" }
code { "42611", "invalid_column_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a column is wrong.", ref = "PostgreSQL 15" }
code { "42P11", "invalid_cursor_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a cursor is wrong.", ref = "PostgreSQL 15" }
code { "42P12", "invalid_database_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a database is wrong.", ref = "PostgreSQL 15" }
code { "42P13", "invalid_function_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a function is wrong.", ref = "PostgreSQL 15" }
code { "42P14", "invalid_prepared_statement_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a prepared statement is wrong.", ref = "PostgreSQL 15" }
code { "42P15", "invalid_schema_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a schema is wrong.", ref = "PostgreSQL 15" }
code { "42P16", "invalid_table_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of a table is wrong.", ref = "PostgreSQL 15" }
code { "42P17", "invalid_object_definition", category = "syntax_error_or_access_rule_violation",
  severity = "error",
  summary = "The definition of some other object is wrong.", ref = "PostgreSQL 15" }

-- Class 44: WITH CHECK OPTION Violation

code { "44000", "with_check_option_violation", category = "with_check_option_violation", severity = "error",
  standard = true,
  summary = "A row written through a view would not be visible in it.", ref = "PostgreSQL 15" }

-- Class 53: Insufficient Resources

code { "53000", "insufficient_resources", category = "insufficient_resources", severity = "error",
  summary = "Some resource has run out.", ref = "PostgreSQL 15" }
code { "53100", "disk_full", category = "insufficient_resources", severity = "error",
  summary = "The disk is full.", ref = "PostgreSQL 15" }
code { "53200", "out_of_memory", category = "insufficient_resources", severity = "error",
  summary = "The server has no memory left for this.", ref = "PostgreSQL 15" }
code { "53300", "too_many_connections", category = "insufficient_resources", severity = "error",
  summary = "All connections are taken.",
  retry = "later", ref = "PostgreSQL 15" }
code { "53400", "configuration_limit_exceeded", category = "insufficient_resources", severity = "error",
  summary = "A limit that the configuration sets is reached.", ref = "PostgreSQL 15" }

-- Class 54: Program Limit Exceeded

code { "54000", "program_limit_exceeded", category = "program_limit_exceeded", severity = "error",
  summary = "A limit built into the server is exceeded.", ref = "PostgreSQL 15" }
code { "54001", "statement_too_complex", category = "program_limit_exceeded", severity = "error",
  summary = "The statement is nested too deeply or otherwise too complex.", ref = "PostgreSQL 15" }
code { "54011", "too_many_columns", category = "program_limit_exceeded", severity = "error",
  summary = "There are more columns than a table or result can have.", ref = "PostgreSQL 15" }
code { "54023", "too_many_arguments", category = "program_limit_exceeded", severity = "error",
  summary = "There are more arguments than a function can have.", ref = "PostgreSQL 15" }

-- Class 55: Object Not In Prerequisite State

code { "55000", "object_not_in_prerequisite_state", category = "object_not_in_prerequisite_state",
  severity = "error",
  summary = "The object is not in the state that the operation needs.", ref = "PostgreSQL 15" }
code { "55006", "object_in_use", category = "object_not_in_prerequisite_state", severity = "error",
  summary = "The object is in use by somebody.", ref = "PostgreSQL 15" }
code { "55P02", "cant_change_runtime_param", category = "object_not_in_prerequisite_state",
  severity = "error",
  summary = "The setting cannot be changed while the server runs or in this session.",
  ref = "PostgreSQL 15" }
code { "55P03", "lock_not_available", category = "object_not_in_prerequisite_state", severity = "error",
  summary = "A lock could not be had at once or in the time allowed.",
  retry = "later", ref = "PostgreSQL 15" }
code { "55P04", "unsafe_new_enum_value_usage", category = "object_not_in_prerequisite_state",
  severity = "error",
  summary = "A new value of an enum cannot be used before its transaction has ended.",
  ref = "PostgreSQL 15" }

-- Class 57: Operator Intervention

code { "57000", "operator_intervention", category = "operator_intervention", severity = "error",
  summary = "Somebody stepped in from outside.", ref = "PostgreSQL 15" }
code { "57014", "query_canceled", category = "operator_intervention", severity = "error",
  summary = "The statement was canceled, by request or by a timeout.",
  meaning = [[
    A user pressed the key, a program asked for it, or statement_timeout ran out. The transaction is in the
    failed state afterwards, the connection is fine.]],
  ref = "PostgreSQL 15" }
code { "57P01", "admin_shutdown", category = "operator_intervention", severity = "error",
  summary = "An administrator ended the session or shuts the server down.", ref = "PostgreSQL 15" }
code { "57P02", "crash_shutdown", category = "operator_intervention", severity = "error",
  summary = "The server ends all sessions as one of its processes crashed.", ref = "PostgreSQL 15" }
code { "57P03", "cannot_connect_now", category = "operator_intervention", severity = "error",
  summary = "The server is starting, stopping or recovering and takes no connections.",
  retry = "later", ref = "PostgreSQL 15" }
code { "57P04", "database_dropped", category = "operator_intervention", severity = "error",
  summary = "The database of the session was dropped.", ref = "PostgreSQL 15" }
code { "57P05", "idle_session_timeout", category = "operator_intervention", severity = "error",
  summary = "The session stayed idle for too long and was ended.", ref = "PostgreSQL 15" }

-- Class 58: System Error

code { "58000", "system_error", category = "system_error", severity = "error",
  summary = "The system under the server failed.", ref = "PostgreSQL 15" }
code { "58030", "io_error", category = "system_error", severity = "error",
  summary = "Reading or writing a file failed.", ref = "PostgreSQL 15" }
code { "58P01", "undefined_file", category = "system_error", severity = "error",
  summary = "A file that the server needs is not there.", ref = "PostgreSQL 15" }
code { "58P02", "duplicate_file", category = "system_error", severity = "error",
  summary = "A file that the server wants to create is there already.", ref = "PostgreSQL 15" }

-- Class 72: Snapshot Failure

code { "72000", "snapshot_too_old", category = "snapshot_failure", severity = "error",
  summary = "The snapshot is too old, and the rows that it needs may be gone.", ref = "PostgreSQL 15" }

-- Class F0: Configuration File Error

code { "F0000", "config_file_error", category = "configuration_file_error", severity = "error",
  summary = "A configuration file has an error in it.", ref = "PostgreSQL 15" }
code { "F0001", "lock_file_exists", category = "configuration_file_error", severity = "error",
  summary = "The lock file says that another server is running.", ref = "PostgreSQL 15" }

-- Class HV: Foreign Data Wrapper Error

code { "HV000", "fdw_error", category = "foreign_data_wrapper_error", severity = "error", standard = true,
  summary = "A wrapper for foreign data failed.", ref = "PostgreSQL 15" }
code { "HV005", "fdw_column_name_not_found", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The foreign table has no such column.", ref = "PostgreSQL 15" }
code { "HV002", "fdw_dynamic_parameter_value_needed", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The value of a dynamic parameter is missing.", ref = "PostgreSQL 15" }
code { "HV010", "fdw_function_sequence_error", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "Functions of the wrapper were called in a wrong order.", ref = "PostgreSQL 15" }
code { "HV021", "fdw_inconsistent_descriptor_information", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The parts of a descriptor contradict each other.", ref = "PostgreSQL 15" }
code { "HV024", "fdw_invalid_attribute_value", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "An attribute has a value that is not allowed.", ref = "PostgreSQL 15" }
code { "HV007", "fdw_invalid_column_name", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The name of a foreign column is not valid.", ref = "PostgreSQL 15" }
code { "HV008", "fdw_invalid_column_number", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The number of a foreign column is not valid.", ref = "PostgreSQL 15" }
code { "HV004", "fdw_invalid_data_type", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "A type is not valid for the wrapper.", ref = "PostgreSQL 15" }
code { "HV006", "fdw_invalid_data_type_descriptors", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The types in the descriptors are not valid.", ref = "PostgreSQL 15" }
code { "HV091", "fdw_invalid_descriptor_field_identifier", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "A field of a descriptor is not known.", ref = "PostgreSQL 15" }
code { "HV00B", "fdw_invalid_handle", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The handle is not valid.", ref = "PostgreSQL 15" }
code { "HV00C", "fdw_invalid_option_index", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The position of an option is not valid.", ref = "PostgreSQL 15" }
code { "HV00D", "fdw_invalid_option_name", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The wrapper has no option of this name.", ref = "PostgreSQL 15" }
code { "HV090", "fdw_invalid_string_length_or_buffer_length", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The length of a string or buffer is not valid.", ref = "PostgreSQL 15" }
code { "HV00A", "fdw_invalid_string_format", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "A string does not have the form that the wrapper needs.", ref = "PostgreSQL 15" }
code { "HV009", "fdw_invalid_use_of_null_pointer", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "A null pointer was given where it may not be.", ref = "PostgreSQL 15" }
code { "HV014", "fdw_too_many_handles", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "There are more handles than the wrapper can hold.", ref = "PostgreSQL 15" }
code { "HV001", "fdw_out_of_memory", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The wrapper has no memory left for this.", ref = "PostgreSQL 15" }
code { "HV00P", "fdw_no_schemas", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The foreign server has no schemas.", ref = "PostgreSQL 15" }
code { "HV00J", "fdw_option_name_not_found", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "An option that the wrapper needs was not found.", ref = "PostgreSQL 15" }
code { "HV00K", "fdw_reply_handle", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The handle is one for replies, where another kind is needed.", ref = "PostgreSQL 15" }
code { "HV00Q", "fdw_schema_not_found", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The foreign server has no such schema.", ref = "PostgreSQL 15" }
code { "HV00R", "fdw_table_not_found", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The foreign server has no such table.", ref = "PostgreSQL 15" }
code { "HV00L", "fdw_unable_to_create_execution", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The wrapper cannot create an execution.", ref = "PostgreSQL 15" }
code { "HV00M", "fdw_unable_to_create_reply", category = "foreign_data_wrapper_error", severity = "error",
  standard = true,
  summary = "The wrapper cannot create a reply.", ref = "PostgreSQL 15" }
code { "HV00N", "fdw_unable_to_establish_connection", category = "foreign_data_wrapper_error",
  severity = "error", standard = true,
  summary = "The wrapper cannot connect to the foreign server.", ref = "PostgreSQL 15" }

-- Class P0: PL/pgSQL Error

code { "P0000", "plpgsql_error", category = "pl_pgsql_error", severity = "error",
  summary = "Code in PL/pgSQL failed.", ref = "PostgreSQL 15" }
code { "P0001", "raise_exception", category = "pl_pgsql_error", severity = "error",
  summary = "Code in PL/pgSQL raised an error of its own.", ref = "PostgreSQL 15" }
code { "P0002", "no_data_found", category = "pl_pgsql_error", severity = "error",
  summary = "A query that must give a row gave none.", ref = "PostgreSQL 15" }
code { "P0003", "too_many_rows", category = "pl_pgsql_error", severity = "error",
  summary = "A query that must give one row gave several.", ref = "PostgreSQL 15" }
code { "P0004", "assert_failure", category = "pl_pgsql_error", severity = "error",
  summary = "An ASSERT did not hold.", ref = "PostgreSQL 15" }

-- Class XX: Internal Error

code { "XX000", "internal_error", category = "internal_error", severity = "error",
  summary = "The server met a state that it holds for impossible.", ref = "PostgreSQL 15" }
code { "XX001", "data_corrupted", category = "internal_error", severity = "error",
  summary = "Stored data is damaged.", ref = "PostgreSQL 15" }
code { "XX002", "index_corrupted", category = "internal_error", severity = "error",
  summary = "An index is damaged.", ref = "PostgreSQL 15" }
