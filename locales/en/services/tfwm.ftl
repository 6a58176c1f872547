name = Transport for West Midlands
what = Bus passes for older and disabled people, cheaper travel for children and teenagers, travel cards, and cheaper travel when you start a job.
who = People who live in the West Midlands, Coventry too. Each pass has its own rules.
reach = Check with the council, a library or the Job Shop how to ask for a pass.
note = Check first. We could not read its own pages, and passes and prices change.
