name = Migrant Help
