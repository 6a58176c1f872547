title = Asylum housing and money end
body = The rules now give { $move-on-days } days from being told of the grant. They also give { $move-on-notice-days } days from the letter that ends support. This is the later of the two days. The date printed on that letter counts. If it is sooner than this day, call Migrant Help.
