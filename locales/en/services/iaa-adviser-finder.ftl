name = Find an immigration adviser
what = The official list of people allowed to give immigration advice. Some of them are free.
who = Anyone.
note = Check that an adviser is on this list, or is a solicitor, before you pay.
