name = Police
