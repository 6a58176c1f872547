name = West Midlands Strategic Migration Partnership
