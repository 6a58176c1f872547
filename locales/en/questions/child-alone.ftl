title = Are you under eighteen and here with no parent or other adult family?
why = The council looks after children who are alone. Other rules apply to them.
hint = Say yes if you are a child, even if a paper or a person says you are older, and even if you were put in a place for adults.
