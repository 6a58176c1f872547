name = Міграційне партнерство регіону (West Midlands Strategic Migration Partnership)
