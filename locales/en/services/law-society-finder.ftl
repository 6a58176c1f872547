name = Find a solicitor or legal aid
what = Shows solicitors and legal aid firms. The legal aid line helps with debt, housing, education and unfair treatment (discrimination).
who = Anyone.
note = The line does not cover most immigration problems. It can call you back for free, with a translator.
