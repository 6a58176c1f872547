name = Drop-in for overseas care workers
what = Events with advice, help to find a job, housing help, unions (workers’ groups) and help to feel well, in one place.
who = People with a Health and Care Worker visa and their families, also when the employer has lost its licence.
reach = Look for the next event on the website.
note = Money for these events may have ended. Check that there is one before you go.
