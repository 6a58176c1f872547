name = eVisa працює
