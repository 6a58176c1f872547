title = Work
hint = Finding a job, rights at work, or volunteering.
