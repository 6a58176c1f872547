name = Home Office phone line to start an asylum claim (asylum intake unit)
what = This line gives people who are in the UK a first appointment to claim asylum.
who = People in the UK who have not claimed asylum yet.
note = Talk to a lawyer or a regulated adviser first, if you can. They call you back and ask about your family and if you need somewhere to live. They do not ask why you want asylum. If you have nowhere to live, ask which place to go to. If no one answers, call again: the hours may have changed. The call costs the same as a normal call.
