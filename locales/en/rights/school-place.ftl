title = A school place for your child
case-everyone = All children of school age who live here can go to a state school, whatever the family’s permission. The council helps to find a place.
