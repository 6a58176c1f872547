name = The day the letter about asylum support came
