name = Help with benefits, computers and money skills
what = Help to understand benefits, with sessions on computers and money.
who = Refugees, resettled people and women on STEP Forward.
reach = Ask the council’s Migration Team to put you in touch.
note = Check with the Migration Team first. Citizens Advice and the Coventry Independent Advice Service can also help with benefits.
