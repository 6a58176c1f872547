name = Langar Aid
