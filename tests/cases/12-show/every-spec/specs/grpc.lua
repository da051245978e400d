spec { id = "grpc", title = "T" } code { 1, "One" }
