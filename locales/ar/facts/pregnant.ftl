name = حمل
