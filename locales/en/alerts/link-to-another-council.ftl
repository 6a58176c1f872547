title = Coventry must still take your homelessness application
body = Your last section 95 home was in another place, so Coventry may later ask that council to help. First it must take your application and assess it. Tell the council about work or close family here, and about any danger in the other place.
