name = Canley Community Centre
