title = Help for people hurt or controlled at home
body = If you are in danger, call 999. The helpline is free and private, and can help you plan. Use a phone that nobody else checks. Your safety comes first. If your permission depends on the person who hurts you, talk to a legal adviser before you send anything to the Home Office.
