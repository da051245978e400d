spec { id = "rpc", title = "RPC codes" }
code { -32600, "Invalid Request" }
