name = International Recruitment West Midlands
