title = Bringing family to the UK
case-asylum = There is no family route while an asylum claim is open. The Red Cross can look for relatives you have lost.
case-granted = Refugee family reunion is closed to new forms. Ordinary family visas are left. For a partner they ask for an income of { $partner-visa-income } a year, English and a fee, with exceptions. Get advice first.
case-resettled = There is no automatic right to bring family. A scheme may still be deciding on relatives who were named. Ordinary family visas are left. Get advice first.
case-ukraine = The Ukraine Family Scheme is closed. Homes for Ukraine is open to people from Ukraine with a sponsor who is British, Irish or settled here.
case-hong-kong = The BN(O) rules cover a partner, children and some adult relatives who need a lot of care. Get advice about your family first.
case-care-worker = Care workers who were sponsored under the newer rules cannot bring family. Some earlier ones can. Get advice first.
