spec { format = 1, id = "mail", title = "Codes of mail", display = "enhanced",
  values = { from = "2.0.0", to = "5.999.999" } }
document { "RFC 3463" }
document { "RFC 6531" }
code { "4.1.1", "Bad destination mailbox address", name = "no_mailbox_yet", ref = "RFC 3463", primary = true }
code { "5.1.1", "Bad destination mailbox address", name = "no_mailbox", ref = "RFC 6531" }
code { "5.6.10", "Duplicate of X.6.8", name = "duplicate", ref = "RFC 6531" }
code { "5.7.1", "Delivery not authorized", ref = "RFC 3463" }
document { "draft-ietf-mail-lists", "Mailing lists" }
code { "5.7.2", "List refused", ref = "draft-ietf-mail-lists" }
code { "5.7.3", "Mailing list expansion prohibited", ref = "RFC 3463" }
