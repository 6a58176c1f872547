name = St Basils Coventry Youth Hub
what = The place to go for young people with no home or who may lose it. Links to health and work too.
who = Single people and couples without children, aged { $st-basils-age-from } to { $st-basils-age-to }.
note = Call first: you need an appointment. In the evening and at weekends call the council’s Emergency Duty Team.
