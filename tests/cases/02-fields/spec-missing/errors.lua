code { 404, "Not Found" }
