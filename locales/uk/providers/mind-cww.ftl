name = Coventry, Warwickshire and Worcestershire Mind
