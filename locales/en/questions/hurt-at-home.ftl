title = Does a partner or somebody in your family hurt, threaten or control you?
why = There is free and private help. If your permission to stay depends on that person, advice comes first.
hint = Answer only if nobody else can see. Control can mean taking your phone, your money or your papers.
