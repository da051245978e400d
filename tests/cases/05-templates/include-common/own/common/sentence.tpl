% local function sentence(text) return text .. "!" end
