name = Coventry University
what = University courses. It may have awards for people seeking sanctuary. It once had a course for refugees and migrants on starting a business.
who = People who want to study, also refugees and people seeking asylum.
reach = Ask the university, or Refugee Education UK.
note = Check this with the university or Refugee Education UK first. We found no page about it.
