name = West Midlands Combined Authority
