title = A child alone: call children’s services today
body = The council looks after every child who is here alone. Call children’s services now, or the emergency team at night. Say clearly that you are a child, even if a paper gives another age. Nobody here decides how old you are.
