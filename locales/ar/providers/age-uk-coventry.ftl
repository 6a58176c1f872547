name = منظمة لكبار السن (Age UK Coventry and Warwickshire)
