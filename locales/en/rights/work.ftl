title = Work
case-asylum-permission = Work is not allowed without permission. After { $work-permission-months } months with no decision, people can ask the Home Office for it. It covers only jobs on a list of skilled work, and it can change asylum support, so talk to an adviser first.
case-asylum-no-work = The rules say no paid work, not even for cash, without permission from the Home Office. Paid work without it can end asylum support. Check with an adviser if you have been given permission.
case-care-worker = This visa ties work to one sponsor and one job. What you may do when the sponsor stops is not clear, so get advice the same day, before you work or leave a job.
case-ended = The end date you gave has passed. If your form was sent before that day, the right to work usually carries on while you wait. If not, it may be paused. Get advice today, before you start or carry on with a job.
case-free-to-work = People with this permission can do any job, or work for themselves. A share code from your eVisa shows this to an employer.
case-hong-kong-visa = People with a BN(O) visa can do almost any job, or work for themselves. A share code from your eVisa shows this to an employer.
