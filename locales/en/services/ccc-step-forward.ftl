name = STEP Forward for women
what = Classes for women only: English, computers, money and life skills. They lead to college, training or work.
who = Newly arrived and refugee women in Coventry.
reach = Ask the council’s Migration Team to put you in touch.
note = This is the council’s main line. Ask for the Migration Team.
