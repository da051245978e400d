spec { id = "coap", title = "CoAP codes", display = "dotted(3,5)" }
code { "4.04", "Not Found" }
