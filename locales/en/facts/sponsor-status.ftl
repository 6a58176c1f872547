name = The job and the sponsor
value-licence-lost = My employer lost the licence to sponsor workers
value-job-ended = The job ended
value-no-hours-or-pay = I get no hours, too few hours or no pay
value-working = I am working there as normal
