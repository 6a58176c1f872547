name = Coventry Foodbank
what = Emergency food from places across the city. The line gives advice and can give you a voucher.
who = People in a crisis with a voucher. No one asks about your immigration status.
note = The hours are for the phone line. Ask it where and when to collect food. CRMC, a doctor or a school can give a voucher too.
bring-voucher = The food voucher.
