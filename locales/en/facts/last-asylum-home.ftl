name = The last section 95 home
value-coventry = In Coventry
value-elsewhere = In another place
value-never = I never lived in section 95 housing
