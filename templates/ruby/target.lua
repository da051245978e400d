-- Ruby 2.7 and later: a module of Integer constants with functions, and its signatures for RBS.
target { "ruby", "Ruby", api = 1, page = "docs/using/ruby.md", known_as = { "rb" },
  names = { constant = "upper_snake", type = "pascal", ["function"] = "snake", predicate = "snake",
    field = "snake", table = "upper_snake" },
  reserved = {
    { why = "Ruby keyword", how = "{}_", roles = { "constant", "field", "table", "type" },
      words = [[BEGIN END __ENCODING__ __FILE__ __LINE__ alias and begin break case class def defined do else
        elsif end ensure false for if in module next nil not or redo rescue retry return self super then true
        undef unless until when while yield]] },
    -- Followed by a question mark: methods that every object or module has, or that this one has.
    { why = "Ruby's own predicate", how = "{}_code", roles = { "predicate" },
      words = [[autoload block_given class_variable_defined const_defined eql equal frozen include instance_of
        instance_variable_defined is_a iterator kind_of listed method_defined nil private_method_defined
        protected_method_defined public_method_defined respond_to respond_to_missing singleton_class tainted
        untrusted]] },
    { why = "method of Struct or Object", how = "{}_", roles = { "field" },
      words = [[all any chain chunk chunk_while class clone collect collect_concat compact count cycle
        deconstruct deconstruct_keys define_singleton_method detect dig display drop drop_while dup each
        each_cons each_entry each_pair each_slice each_with_index each_with_object entries enum_for
        extend filter filter_map find find_all find_index first flat_map freeze frozen grep grep_v group_by
        hash inject inspect instance_eval instance_exec itself lazy length map max max_by member members
        method methods name min min_by minmax minmax_by none object_id one partition public_method public_send
        reduce reject reverse_each select send singleton_class singleton_method size slice_after
        slice_before slice_when sort sort_by sum take take_while tally tap then to_a to_enum to_h to_s
        to_set uniq values values_at yield_self zip]] },
    { why = "a table of the module", how = "{}_", roles = { "table" },
      words = [[BY_NAME BY_PHRASE BY_SYMBOL CODES FALLBACKS IGNORED NAMES NO_ITEMS OTHER_PHRASES OTHER_SYMBOLS PHRASES
        REFERENCES STATES SUMMARIES SYMBOLS]] },
  },
  code = "?", -- predicates
  text = {
    -- Rubocop requires single quotes for every text that needs no escapes.
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["#{"] = "\\#{",
        ["#$"] = "\\#$", ["#@"] = "\\#@", other = "\\u{{{hex}}}" } },
    { "quoted", open = "'", close = "'", escape = { ["'"] = "\\'", ["\\"] = "\\\\" } },
  },
  comment = { { "comment", open = "#", close = "\n" } },
  options = {
    { "constants", default = "",
      help = "Pattern of the constants, such as HTTP_{value}_{NAME}; empty: their names, NOT_FOUND." },
    { "module", default = "", identifier = true,
      help = "Name of the module; empty: the id, HTTPStatus for http_status." },
    { "acronyms", default = "API CoAP DNS FTP GRPC HTTP HTTPS ID IMAP IO IP IPP JSON JSONRPC LDAP MQTT QUIC RPC RTSP SIP SMTP SQL SQLite SQLSTATE SSH STUN TCP TLS UDP URI URL WebSocket XML",
      help = "Words of the id that have these capitals in that name." },
    { "file", default = "{id}", help = "Name of the files, without .rb and .rbs." },
    { "rbs", default = "yes", values = { "yes", "no" },
      help = "Whether there are signatures in sig/, for Steep and other type checkers." },
  },
  outputs = {
    { "source", file = "{option.file}.rb", from = "module.tpl" },
    { "signatures", file = "sig/{option.file}.rbs", from = "signatures.tpl", when = { rbs = "yes" } },
  },
}
