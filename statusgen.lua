-- What this repository itself keeps in sync: `statusgen generate` writes out/, `statusgen check`
-- proves that it is current.
project { requires = ">=0.1" }

-- HTTP, for everyone.
output { "http", "c", dir = "out/http/c" }
output { "http", "c", dir = "out/http/c-header", form = "header" }
output { "http", "cpp", dir = "out/http/cpp" }
output { "http", "csharp", dir = "out/http/csharp" }
output { "http", "go", dir = "out/http/go" }
output { "http", "java", dir = "out/http/java" }
output { "http", "javascript", dir = "out/http/javascript" }
output { "http", "kotlin", dir = "out/http/kotlin" }
output { "http", "lua", dir = "out/http/lua" }
output { "http", "php", dir = "out/http/php" }
output { "http", "protobuf", dir = "out/http/protobuf" }
output { "http", "python", dir = "out/http/python" }
output { "http", "ruby", dir = "out/http/ruby" }
output { "http", "rust", dir = "out/http/rust" }
output { "http", "sql", dir = "out/http/sql" }
output { "http", "swift", dir = "out/http/swift" }
output { "http", "typescript", dir = "out/http/typescript" }
output { "http", "zig", dir = "out/http/zig" }
output { "http", "html", dir = "out/http/html" }
output { "http", "json", dir = "out/http/json" }
output { "http", "man", dir = "out/http/man" }
output { "http", "markdown", dir = "out/http/markdown" }
output { "http", "openapi", dir = "out/http/openapi" }

-- The other families.
output { "coap", "c", dir = "out/coap/c" }
output { "coap", "markdown", dir = "out/coap/markdown" }
output { "coap", "json", dir = "out/coap/json" }
output { "dns-rcode", "c", dir = "out/dns-rcode/c" }
output { "dns-rcode", "markdown", dir = "out/dns-rcode/markdown" }
output { "dns-rcode", "json", dir = "out/dns-rcode/json" }
output { "grpc", "c", dir = "out/grpc/c" }
output { "grpc", "markdown", dir = "out/grpc/markdown" }
output { "grpc", "json", dir = "out/grpc/json" }
output { "http2-error", "c", dir = "out/http2-error/c" }
output { "http2-error", "markdown", dir = "out/http2-error/markdown" }
output { "http2-error", "json", dir = "out/http2-error/json" }
output { "http3-error", "c", dir = "out/http3-error/c" }
output { "http3-error", "markdown", dir = "out/http3-error/markdown" }
output { "http3-error", "json", dir = "out/http3-error/json" }
output { "json-rpc", "c", dir = "out/json-rpc/c" }
output { "json-rpc", "markdown", dir = "out/json-rpc/markdown" }
output { "json-rpc", "json", dir = "out/json-rpc/json" }
output { "mqtt5-reason", "c", dir = "out/mqtt5-reason/c" }
output { "mqtt5-reason", "markdown", dir = "out/mqtt5-reason/markdown" }
output { "mqtt5-reason", "json", dir = "out/mqtt5-reason/json" }
output { "quic-transport", "c", dir = "out/quic-transport/c" }
output { "quic-transport", "markdown", dir = "out/quic-transport/markdown" }
output { "quic-transport", "json", dir = "out/quic-transport/json" }
output { "sip", "c", dir = "out/sip/c" }
output { "sip", "markdown", dir = "out/sip/markdown" }
output { "sip", "json", dir = "out/sip/json" }
output { "smtp", "c", dir = "out/smtp/c" }
output { "smtp", "markdown", dir = "out/smtp/markdown" }
output { "smtp", "json", dir = "out/smtp/json" }
output { "sqlstate", "c", dir = "out/sqlstate/c" }
output { "sqlstate", "markdown", dir = "out/sqlstate/markdown" }
output { "sqlstate", "json", dir = "out/sqlstate/json" }
output { "sysexits", "c", dir = "out/sysexits/c" }
output { "sysexits", "markdown", dir = "out/sysexits/markdown" }
output { "sysexits", "json", dir = "out/sysexits/json" }
output { "tls-alert", "c", dir = "out/tls-alert/c" }
output { "tls-alert", "markdown", dir = "out/tls-alert/markdown" }
output { "tls-alert", "json", dir = "out/tls-alert/json" }
output { "websocket-close", "c", dir = "out/websocket-close/c" }
output { "websocket-close", "markdown", dir = "out/websocket-close/markdown" }
output { "websocket-close", "json", dir = "out/websocket-close/json" }
