title = Is anything like this happening to you at work or where you live?
why = These are signs that somebody may be using you. There is free and private help.
hint = You owe money for getting the job. Your pay is kept back. You get far fewer hours than promised. Somebody holds your passport. Your home goes with the job, or is too full. Somebody makes threats about your visa or your family. You are watched or kept apart from others. Somebody is violent or wants sex. Say yes if even one is true.
