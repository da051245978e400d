spec { id = "ipp", title = "Status codes", display = "hex" }
document { "RFC 8011", "IPP" }
document { "PWG 5100.13", "Driver replacement" }
code { 0x0, "successful-ok", ref = "RFC 8011" }
code { 0x418, "client-error-document-password-error", ref = "PWG 5100.13" }
