% if spec.id == "errors" then fail("this target cannot do " .. spec.id) end
