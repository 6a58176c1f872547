name = CRMC English classes
what = Free English classes at all levels: some for women only, some about work, some with computers.
who = People seeking asylum, refugees and other migrants.
hours = Classes are on weekdays.
note = Go to the Centre to register.
