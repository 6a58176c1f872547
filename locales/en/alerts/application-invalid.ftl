title = An application was rejected as not valid: get advice today
body = An application that is not valid may not protect your permission while time runs. Take the letter, and the proof of what was sent and when, to a regulated adviser today. Go before you send anything again.
