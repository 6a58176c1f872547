title = Short permission for partners (MVDAC)
summary = The Migrant Victims of Domestic Abuse Concession (MVDAC). It gives some people time and money to be safe and to get advice.
criterion-hurt = Somebody at home hurts, threatens or controls you.
criterion-kind-of-permission = Your permission is a family, work or study permission, or EU pre-settled status.
unchecked-as-partner = You hold it as the partner of the person who hurts you, and that relationship has broken down because of the abuse.
gives-short-permission = Permission for { $abuse-concession-months ->
        [one] { $abuse-concession-months } month
       *[other] { $abuse-concession-months } months
    } that does not depend on the partner.
gives-public-funds = Benefits and council housing help are open in that time.
gives-settlement-for-some = Some of these people can then ask for settlement. Since { $abuse-settlement-wider-from } that reaches more relationships, and some grown-up children.
confusion-takes-the-old-place = It takes the place of the permission held now. So advice comes before any form.
confusion-not-settlement-for-all = Not everybody who gets it can settle. Partners of workers and students may have to find another way in that time.
confusion-hong-kong = Families on BN(O) visas have rules of their own. The law centre can look at them.
step-safe-first = Speak to an abuse helpline first, from a phone that nobody else checks.
step-lawyer-next = See a lawyer at the law centre before any form is sent.
