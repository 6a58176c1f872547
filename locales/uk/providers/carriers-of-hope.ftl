name = Carriers of Hope Coventry
