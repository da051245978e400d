spec { id = "errors", title = "Errors" }
code { 404 }
code {}
class { "client_error" }
group {}
