name = The advice desk
what = Advice on visas.
who = Everyone in Coventry.
note = Bring your letters.
bring-a-letter = A letter, if you have one.
