name = CovConnects
what = Lists places with free Wi-Fi, and help to get a phone or computer, data for your phone, or computer skills.
who = People in Coventry who are not online or have a low income.
