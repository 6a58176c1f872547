title = Help for people hurt or controlled at home
body = Use a phone that nobody else checks. The helpline is free and can help you plan. If your permission depends on the person who hurts you, talk to a legal adviser before you change anything. If you are in danger, call the emergency number.
