name = Ministry of Justice
