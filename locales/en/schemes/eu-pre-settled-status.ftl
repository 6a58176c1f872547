title = EU pre-settled status
summary = Pre-settled status from the EU Settlement Scheme comes before settled status. The main last day to ask for it was { $eu-settlement-main-deadline }.
criterion-holds-it = You have EU pre-settled status.
unchecked-right-to-reside = For benefits and council housing help there is one more test: a right to live here, for example through work.
unchecked-five-years = For settled status: { $eu-settled-years ->
        [one] { $eu-settled-years } year
       *[other] { $eu-settled-years } years
    } here without a long break.
gives-work-and-study = You can live, work and study here.
gives-longer-by-itself = The Home Office makes this status longer by itself before it ends.
gives-upgrade = Some people are moved to settled status without a form. Others can ask for it themselves.
confusion-not-over = The status is not lost just because the old end date has come. Check the new date in the account.
confusion-benefit-no = A no to benefits is not always right. Court decisions can help people with nothing, so get advice.
confusion-only-online = There is no card. The status is online, and a share code shows it.
confusion-late = People who missed the day can ask late only with good reasons and proof. The rules for this have become stricter.
confusion-joining-family = Family members who join somebody with this status have { $eu-family-joining-months ->
        [one] { $eu-family-joining-months } month
       *[other] { $eu-family-joining-months } months
    } after they arrive to ask.
confusion-identity-papers = The papers that prove identity in this scheme change on { $eu-identity-rules-change }. An old card (BRP) no longer counts then.
step-check-account = Get into your UKVI account. Check that the phone, the mail and the passport in it are right.
step-keep-proof-of-living = Keep papers that show you live here, such as payslips, rent or school letters.
step-ask-settled = For a child, a relative or a late form, ask Settled. It gives free advice.
