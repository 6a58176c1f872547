name = Turnaround West Midlands
