name = Samaritans
