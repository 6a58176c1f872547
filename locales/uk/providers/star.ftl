name = Студенти за біженців (Student Action for Refugees)
