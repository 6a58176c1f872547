name = CRMC English classes
what = Free English classes at all levels, with some for women only and some about work.
who = People seeking asylum, refugees and other migrants.
hours = Classes are on weekdays.
note = Go to the Centre to register.
