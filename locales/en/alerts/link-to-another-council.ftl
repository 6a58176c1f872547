title = Coventry must still take your homelessness application
body = Your last asylum home (section 95) was in another place, so Coventry may later ask the council there to help. First Coventry must take your application and look at your case. Tell the council about work or close family here, and about any danger in the other place.
