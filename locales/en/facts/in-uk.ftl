name = In the UK now
