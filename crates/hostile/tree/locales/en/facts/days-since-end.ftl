name = Days since then
