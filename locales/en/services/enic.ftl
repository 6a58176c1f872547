name = UK ENIC
what = Explains what your diploma or degree from another country is worth here. Helps when papers are missing.
who = People with diplomas or training from another country.
note = Refugees can ask if the fee can be dropped. The email is for refugees.
