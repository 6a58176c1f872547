name = Reunite child abduction advice line
what = Advice if a parent has taken a child to another country, or may do so.
who = Parents and relatives in the UK, whatever their status.
hours = Weekdays. There is also help at other times in an emergency.
note = If a child is about to be taken out of the country, call the emergency services. Check the number on the website.
