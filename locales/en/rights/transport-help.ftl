title = Bus passes and help with travel
case-asylum = The Home Office pays for some journeys, and local groups can sometimes help. Bus passes go by age or disability. Check with Migrant Help which journeys are paid for, and with the Refugee and Migrant Centre what else there is.
case-everyone = There are passes and cheaper tickets by age, for disabled people, for young people at school or college, and for people looking for work. They are not on the list of public funds. Check with the council, Citizens Advice or Transport for West Midlands which ones are open to you.
step-look-up = Look up passes and tickets at Transport for West Midlands.
step-ask-jobcentre = If you look for work with the Jobcentre, ask your work coach about money for travel.
step-ask-school = Ask School Admissions about help with a child’s journey to school.
step-hospital = Ask the NHS Low Income Scheme about journeys to hospital. An HC2 certificate can cover them.
bring-address = Something that shows an address in the West Midlands.
