name = A safe bed for tonight
