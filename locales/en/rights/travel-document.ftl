title = A travel document from the Home Office
case-asylum = People with an open asylum claim are not usually given one to come back with. Check this with an adviser before any travel.
case-ended = The end date you gave has passed. Get advice before you travel or ask for a document.
case-refugee = Refugees can ask for a Convention travel document. Never use it for the country you feared. Going there, or using its passport, can put your status at risk.
case-humanitarian = People with humanitarian protection usually ask for a certificate of travel. Going to the country you feared, or using its passport, can put your status at risk. Get advice first.
case-resettled = Resettled people can often ask for one. Check this with an adviser. Long trips can put permanent permission at risk.
case-own-passport = People with this permission travel on their own passport, with the eVisa. The Home Office gives a document only if the passport office of your country will not. Long trips can harm your permission.
