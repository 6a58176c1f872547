name = Groundwork West Midlands
