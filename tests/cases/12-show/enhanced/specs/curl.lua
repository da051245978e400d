spec { id = "curl_code", title = "Results of libcurl", options = { c = { constants = "CURLE_{NAME}" } } }
code { 7, "Couldn't Connect" }
