name = FWT, a centre for women
what = English, computers, confidence and help with jobs, for women only. There may be free childcare for small children.
who = Women in Coventry, including refugees and migrants.
note = The second number is for help with jobs. It may be open on Tuesdays too: call first.
