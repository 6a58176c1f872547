name = Unseen
