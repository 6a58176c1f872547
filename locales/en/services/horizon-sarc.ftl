name = Horizon sexual assault centre
what = Medical care and checks after rape or sexual assault. Adults need not tell the police.
who = Adults and teenagers can call for themselves. For younger children the police or social care call.
note = Call before you go. The call costs the same as a normal call.
