title = Your permission has an end date
body = Some resettled people have permission with no end date. Yours has one. People with an end date need to renew it or ask to settle before then. Note the date and talk to a regulated adviser in good time.
