name = FoodCycle
