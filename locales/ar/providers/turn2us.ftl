name = Turn2us
