name = Student Action for Refugees
