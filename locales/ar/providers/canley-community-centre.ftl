name = مركز حي Canley (Canley Community Centre)
