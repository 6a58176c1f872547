name = Ворицький університет (University of Warwick)
