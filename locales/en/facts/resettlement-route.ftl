name = Resettlement scheme
value-ukrs = UK Resettlement Scheme
value-community-sponsorship = Community Sponsorship, where a local group welcomed you
value-mandate = Mandate resettlement, to join close family
value-new-sponsorship = One of the newer sponsorship routes: a charity, university or employer
value-earlier-scheme = An earlier scheme, such as the Syrian or Gateway scheme
