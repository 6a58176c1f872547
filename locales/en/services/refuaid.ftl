name = RefuAid
what = Loans with no interest to get your profession recognised, and help to prepare for English exams.
who = Refugees and people with humanitarian protection.
