name = Cheylesmore Community Centre
