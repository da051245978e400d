spec { id = "ssh", title = "Reasons", mistaken = { [0] = "The registry reserves it." } }
document { "RFC 4253", "SSH" }
code { 1, "Host Not Allowed", ref = "RFC 4253", accepts = { "SSH_DISCONNECT_HOST_NOT_ALLOWED_TO_CONNECT" } }
code { 2, "Protocol Error", name = "protocol_error", symbol = "SSH_DISCONNECT_PROTOCOL_ERROR", ref = "RFC 4253" }
