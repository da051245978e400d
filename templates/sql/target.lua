-- SQL: tables of the codes, their classes, names and phrases, in the dialect that SQLite, PostgreSQL and MariaDB share.
target { "sql", "SQL", api = 1,
  -- SQL reads a negative number as a minus and a number, so the smallest 64-bit integer is out of range.
  integers = { from = -9223372036854775807, to = 9223372036854775807, negative = "{}" },
  names = { field = "snake", constant = "upper_snake" },
  reserved = {
    -- Quotes would make a name case-sensitive, and products differ in their quotes.
    { why = "reserved in some SQL", how = "{}_value", roles = { "field" },
      words = [[abs accessible action add all allocate alter analyse analyze and any array as asc asensitive
        asymmetric at atomic authorization autoincrement avg before begin between bigint binary blob boolean
        both by cache call cascade cascaded case cast ceil change char character check clob close coalesce
        collate collation collect column commit concurrently condition conflict connect constraint continue
        convert copy corr corresponding count create cross cube current current_date current_role
        current_time current_timestamp current_user cursor cycle database date datetime day deallocate dec
        decimal declare default deferrable deferred delayed delete dense_rank deref desc describe
        deterministic detach disconnect distinct distinctrow div do domain double drop dual dynamic each
        element else elseif empty enclosed end escape escaped every except exception exclusive exec execute
        exists exit exp explain external extract fail false fetch filter first float floor for force foreign
        free freeze from full fulltext function fusion general generated get glob global grant group
        grouping groups having header high_priority hold hour identity if ignore ilike immediate in index
        indexed indicator initially inner inout insensitive insert instead int integer intersect
        intersection interval into is isnull iterate join json key keys kill language large last lateral
        lead leading leave left level like limit linear lines ln load local localtime localtimestamp lock long
        longblob longtext loop lower match max mediumint member merge method min minute mod modifies module
        month multiset national natural nchar nclob new no none normalize not notnull null nullif numeric of
        offset old on only open optimize option optionally or order out outer over overlaps overlay
        parameter partition percent placing plan position power pragma precision prepare primary procedure
        purge query raise range rank read reads real recursive ref references referencing regexp reindex
        release rename repeat replace require reset resignal result return returning returns revoke right
        rlike rollback rollup row row_number rows savepoint schema scope scroll search second select
        sensitive separator session_user set show signal similar smallint some spatial specific sql sqlerror
        sqlexception sqlstate sqlwarning sqrt start starting static status stored straight_join sum symmetric
        system system_user table tablesample temp temporary terminated text then time timestamp tinyint to
        trailing transaction translate treat trigger trim true truncate type uescape undo union unique
        unknown unlock unnest unsigned update upper usage use user using vacuum value values varbinary
        varchar variadic varying verbose view virtual when whenever where while window with within without
        write xor year zerofill zone]] },
    { why = "column of the table", how = "{}_value", roles = { "field" },
      words = [[code symbol phrase code_text class_number standing is_deprecated summary reference item_number item title
        first_code last_code fallback_code]] },
  },
  width = 80,
  code = ".,",
  text = { { "string", open = "'", close = "'", doubled = true, lines = true, escape = { ["'"] = "''" } } },
  comment = { { "line", open = "--", close = "\n" }, { "block", open = "/*", close = "*/" } },
  options = {
    { "table", default = "{id}", identifier = true, between = ".",
      help = "Name of the table of codes, and prefix of the other tables." },
    { "constants", default = "{NAME}", help = "Pattern of the symbols; tokens: {NAME} {value}." },
    { "dialect", default = "standard", values = { "standard", "mysql" },
      help = "Whether a backslash in a string is literal, as in the standard, or doubled." },
  },
  outputs = { { "tables", file = "{id}.sql", from = "tables.tpl" } },
}
