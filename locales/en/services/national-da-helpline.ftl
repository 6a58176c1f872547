name = National Domestic Abuse Helpline
what = Private help if someone at home hurts, controls or frightens you. It can look for a safe place to stay.
who = Women, and anyone worried about someone.
note = You can ask for an interpreter.
