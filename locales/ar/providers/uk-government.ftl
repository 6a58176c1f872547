name = حكومة المملكة المتحدة (UK Government)
