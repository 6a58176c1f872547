name = Fair Work Agency
what = A government agency. It checks that workers get the lowest legal pay, that job agencies keep the rules, and that no one uses workers badly.
who = Workers, whatever their status.
reach = Check with Acas or the Law Centre how to contact it.
note = It may pass what you say to immigration enforcement at the Home Office. If you have no permission to be here, get advice first.
