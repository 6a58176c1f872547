title = A written notice to leave should be here
body = A notice to leave asylum housing normally comes at least { $notice-to-quit-days } days before support ends. This day is counted back from the day you gave for leaving. If no notice has come, call Migrant Help. The dates on the letters decide.
