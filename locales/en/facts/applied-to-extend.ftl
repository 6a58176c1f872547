name = Application to stay longer sent in time
