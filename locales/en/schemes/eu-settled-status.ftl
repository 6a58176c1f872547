title = EU settled status
summary = Settled status from the EU Settlement Scheme has no end date. The main last day to ask for it was { $eu-settlement-main-deadline }.
criterion-holds-it = You have EU settled status.
gives-stay = You can live, work and study here, and the status has no end date.
gives-full-help = Benefits, council housing help and the NHS are open, as they are for British people.
confusion-only-online = There is no card. The status is online, and a share code shows it.
confusion-late = People who missed the day can ask late only with good reasons and proof. The rules for this have become stricter.
confusion-joining-family = Family members who join somebody with this status have { $eu-family-joining-months ->
        [one] { $eu-family-joining-months } month
       *[other] { $eu-family-joining-months } months
    } after they arrive to ask.
confusion-identity-papers = The papers that prove identity in this scheme change on { $eu-identity-rules-change }. An old card (BRP) no longer counts then.
step-check-account = Get into your UKVI account. Check that the phone, the mail and the passport in it are right.
step-ask-settled = For a child, a relative or a late form, ask Settled. It gives free advice.
