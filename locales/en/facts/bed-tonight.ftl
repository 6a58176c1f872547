name = A bed for tonight
