spec { id = "grpc", title = "T" } code { 1, "One" } code { 2, "Alone" }
