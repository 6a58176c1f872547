name = Personal Independence Payment line
what = New claims and questions about money for adults with a disability or long illness.
who = Disabled adults below pension age who meet the rules about living here.
note = New claims may have a different number. Check on GOV.UK. If your permission says no public funds, get advice first.
