name = طلاب من أجل اللاجئين (Student Action for Refugees)
