title = A letter that ends your visa early: get advice today
body = The days count from the date on the Home Office letter, not from the day the job stopped. See a legal adviser today, before you work, leave a job or send any form. Keep the letter, your payslips and your messages.
