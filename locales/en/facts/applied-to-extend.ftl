name = Application for more time sent in time
