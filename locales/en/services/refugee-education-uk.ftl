name = Refugee Education UK
what = Guides to school, college and university by kind of status.
who = Young refugees and young people seeking asylum, and their teachers.
