name = Fair Work Agency
what = The government agency for minimum wage, agency work and workers who are exploited.
who = Workers of any status.
reach = Check with Acas or the Law Centre how to contact it.
note = It may share what you say with immigration enforcement. If you have no permission to be here, get advice first.
