title = What has happened with your sponsored job?
why = Help for care workers depends on what has changed at work.
hint = We do not tell your employer or anybody else.
find-out = Look at messages from your employer or from the Home Office. Central England Law Centre can help you find out.
