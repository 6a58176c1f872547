name = The Entrepreneurial Refugee Network (TERN)
what = Help to start your own business.
who = Refugees.
reach = Check with CRMC or the Job Shop how to contact it.
note = Check first. We could not read its own pages.
