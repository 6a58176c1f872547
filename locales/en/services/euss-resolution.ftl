name = EU Settlement Scheme Resolution Centre
what = Home Office line for accounts and questions about the EU Settlement Scheme.
who = Citizens of EU countries, and some nearby countries, and their family.
note = The call costs the same as a normal call.
