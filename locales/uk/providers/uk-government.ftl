name = Уряд Великої Британії (UK Government)
