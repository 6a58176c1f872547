name = Arrived in the UK
