name = Panahghar
what = A helpline in many languages, a safe house and therapy after abuse at home, sexual abuse, forced marriage or cutting (FGM).
who = Black people and people from other minorities in Coventry and nearby.
