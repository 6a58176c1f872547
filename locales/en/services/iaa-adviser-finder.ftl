name = Find an immigration adviser
what = The official list of people allowed to give immigration advice. Some of them are free.
who = Anyone.
note = Before you trust or pay an adviser, check that they are on this list, or are a solicitor or another regulated lawyer.
