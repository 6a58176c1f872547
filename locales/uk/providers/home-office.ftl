name = Міністерство внутрішніх справ (Home Office)
