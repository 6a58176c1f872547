name = Громадський центр (Cheylesmore Community Centre)
