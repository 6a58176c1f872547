name = مركز حي Cheylesmore (Cheylesmore Community Centre)
