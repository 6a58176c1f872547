name = University of Warwick
