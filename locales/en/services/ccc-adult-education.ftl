name = Coventry Adult Education Service
what = Courses in English, maths, computers, childcare and health, around the city and online.
who = Adults living in Coventry. Rules about free places depend on where you live and your immigration status.
note = Many courses are free. Ask about the fund that helps with travel or childcare.
