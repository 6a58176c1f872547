name = Money has run out or will soon
