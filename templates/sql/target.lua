-- SQL: tables of the codes, their classes, names and phrases, and a view. A file can be loaded again: it updates
-- the rows in one transaction. Products without BOOLEAN, such as SQL Server and Oracle, cannot load it.
target { "sql", "SQL", api = 1, page = "docs/using/sql.md", known_as = { "postgres", "mysql", "sqlite" },
  -- SQL reads a negative number as a minus and a number, so the smallest 64-bit integer is out of range.
  integers = { from = -9223372036854775807, to = 9223372036854775807, negative = "{}" },
  names = { field = "snake", constant = "upper_snake" },
  reserved = {
    -- Quotes would make a name case-sensitive, and products differ in their quotes.
    { why = "reserved in some SQL", how = "{}_value", roles = { "field" },
      words = [[accessible add all allocate alter analyse analyze and any array as asc asensitive asymmetric at
        authorization autoincrement avg before begin between bigint binary blob boolean both by call cascade
        cascaded case cast change char character check clob close collate collation collect column commit
        concurrently condition conflict connect constraint continue convert copy corr corresponding create
        cross cube current current_date current_role current_time current_timestamp current_user database
        deallocate dec decimal declare default deferrable deferred delayed delete dense_rank deref desc
        describe deterministic detach disconnect distinct distinctrow div do domain double drop dual dynamic
        each else elseif empty enclosed end escape escaped every except exception exclusive exec execute
        exists exit explain external extract fail false fetch float for force foreign free freeze from full
        fulltext function general generated get glob global grant group grouping groups having high_priority
        hold identity if ignore ilike immediate in index indexed indicator initially inner inout insensitive
        insert instead int integer intersect intersection interval into is isnull iterate join json key keys
        kill language large lateral lead leading leave left like limit linear lines load local localtime
        localtimestamp lock long longblob longtext loop lower match mediumint member modifies multiset
        national natural nchar nclob new no none normalize not notnull null nullif of offset old on only
        open optimize option optionally or order out outer over overlaps overlay parameter partition placing
        plan position power precision prepare primary procedure purge query raise range rank read reads real
        recursive ref references referencing regexp reindex release rename repeat replace require reset
        resignal return returning returns revoke right rlike rollback rollup row rows savepoint schema scope
        scroll search select sensitive separator session_user set show signal similar smallint some spatial
        specific sql sqlerror sqlexception sqlstate sqlwarning starting stored straight_join symmetric
        system system_user table tablesample temporary terminated then tinyint to trailing transaction
        translate treat trigger trim true truncate undo union unique unknown unlock unnest unsigned update
        upper usage use user using vacuum values varbinary varchar variadic varying verbose view virtual
        when whenever where while window with within without write xor zerofill zone]] },
    { why = "column of the table", how = "{}_value", roles = { "field" },
      words = [[code code_number code_text symbol phrase class_number state is_deprecated summary reference item_number item
        title first_code last_code first_number last_number class_symbol class_title]] },
  },
  width = 80,
  code = ".,",
  text = { { "string", open = "'", close = "'", doubled = true, lines = true, escape = { ["'"] = "''" } } },
  comment = { { "line", open = "--", close = "\n" }, { "block", open = "/*", close = "*/" } },
  options = {
    { "table", default = "{id}", identifier = true, between = ".",
      help = "Name of the table of codes, and prefix of the other tables." },
    { "constants", default = "{NAME}", help = "Pattern of the symbols; tokens: {NAME} {value}." },
    { "dialect", default = "postgres", values = { "postgres", "sqlite", "mysql" },
      help = "postgres and sqlite: PostgreSQL 9.5 and SQLite 3.24 and later; mysql: MySQL and MariaDB." },
    { "key", default = "auto", values = { "auto", "number", "text" },
      help = "Whether `code` is the number or its textual form; auto: the text of forms such as 42P01 and 4.04." },
  },
  outputs = { { "tables", file = "{id}.sql", from = "tables.tpl" } },
}
