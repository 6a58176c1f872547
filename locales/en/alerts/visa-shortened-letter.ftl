title = A letter that ends your visa early: get advice today
body = See a legal adviser today, before you work, leave a job or send any form. The date in the letter decides. For a work visa, the days count from the date on the Home Office letter, not from the day the job stopped. Keep the letter, your payslips and your messages.
