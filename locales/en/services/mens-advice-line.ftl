name = Men’s Advice Line
what = Help for men who are hurt or controlled at home.
who = Men.
hours = Weekdays.
