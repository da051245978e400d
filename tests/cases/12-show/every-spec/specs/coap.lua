spec { id = "coap", title = "T" } code { 1, "One" }
