name = CRMC therapy team
what = Talking therapy and art therapy after very hard times.
who = People seeking asylum, refugees and migrants in and near Coventry.
hours = Weekdays.
note = A doctor or other health worker has to send you there (a referral).
