name = لجنة الترحيب بأهل هونغ كونغ (Welcoming Committee for Hong Kongers)
