spec { id = "http_vendor_status", title = "HTTP codes of vendors", extends = "http" }
group { "nginx", "nginx" }
code { 499, "Client Closed Request", group = "nginx" }
