name = Армія спасіння (The Salvation Army)
