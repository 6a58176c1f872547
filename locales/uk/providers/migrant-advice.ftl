name = Migrant Advice
