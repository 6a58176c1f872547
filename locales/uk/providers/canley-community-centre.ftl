name = Громадський центр (Canley Community Centre)
