title = The council can start homelessness help
body = The council’s duty to help people keep or find a home starts when they are likely to be homeless within { $homelessness-prevention-days } days. With a grant in hand that can be from the first day. So this is the day you gave for the grant. Ask now; do not wait for the notice to leave.
