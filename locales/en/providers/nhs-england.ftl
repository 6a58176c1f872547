name = NHS England
