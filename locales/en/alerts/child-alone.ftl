title = A child alone: call children’s services today
body = Call children’s services now, or the council’s emergency team at night and at weekends. Say clearly that you are a child, even if a paper gives another age. The council looks after every child who is here alone. This page does not judge your age.
