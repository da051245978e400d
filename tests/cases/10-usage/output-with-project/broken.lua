spec {
