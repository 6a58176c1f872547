name = شراكة الهجرة (West Midlands Strategic Migration Partnership)
