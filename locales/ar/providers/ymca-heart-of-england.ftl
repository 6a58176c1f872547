name = YMCA Heart of England
