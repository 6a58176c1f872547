name = West Midlands Police
