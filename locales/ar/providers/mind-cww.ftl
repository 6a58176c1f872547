name = منظمة للصحة النفسية (Coventry, Warwickshire and Worcestershire Mind)
