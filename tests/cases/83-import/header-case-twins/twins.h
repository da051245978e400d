enum e { ACME_link = 1, ACME_Link = 2, ACME_LINK = 3, ACME_GONE = 4 };
