name = Coventry council homelessness team
what = Checks your housing problem and makes a plan with you. It finds a place for tonight when the law says it has to.
who = Anyone who has no home or may lose it soon. With some kinds of permission the council gives advice only.
note = The second number is for nights and weekends. Young people on their own can ask the St Basils Youth Hub.
