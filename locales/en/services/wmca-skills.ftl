name = West Midlands adult skills
what = Pays for English, skills and job courses in Coventry and nearby. It sets the rules; colleges and centres run the courses.
who = Adults living in the West Midlands Combined Authority area.
reach = Ask Coventry Adult Education or a college about a course.
note = The rules we read are a few years old. Ask the course if it is free for you.
