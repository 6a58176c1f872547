name = CRMC Men’s Group
what = A weekly group for men with games, workshops and trips.
who = Men who are seeking asylum, refugees or migrants.
