title = Free prescriptions paper (HC2) should be here
body = With section 95, the HC2 paper should come within { $hc2-days } days of the letter. This day is counted from the date on the letter. HC2 covers prescriptions, dentist, eye tests and travel to hospital. If it has not come, call Migrant Help.
