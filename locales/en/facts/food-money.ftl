name = Enough food and money
