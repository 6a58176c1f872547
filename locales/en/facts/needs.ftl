name = What you need
