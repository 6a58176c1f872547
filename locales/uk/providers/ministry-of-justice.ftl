name = Міністерство юстиції (Ministry of Justice)
