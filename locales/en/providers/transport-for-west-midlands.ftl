name = Transport for West Midlands
