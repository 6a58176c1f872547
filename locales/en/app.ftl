# The frame of every page
site-name = Waymark
page-title = { $page } – Waymark
page-title-fault = Mistake to mend: { $page } – Waymark
skip-link = Skip to the main part
language-label = Language
language-loading = Loading { $language }. The page stays as it is until then.
language-failed = { $language } could not be loaded. The page stays in this language. Check your connection and try again.
details-loading = This page is loading. It takes a moment.
details-failed = This page did not arrive. Your answers are still here. Check your connection and try again.
try-again = Try again
draft-notice = These words were made by a machine. A person has not checked them yet.
urgent-link = Urgent help
leave-link = Leave this page
leave-hint = This clears your answers and opens a weather page. You can also press the Esc key three times.
footer-label = More pages
start-link = Start page
footer-not-advice = Waymark gives information. It does not give legal advice, and it does not decide anything.
opens-new-tab = opens in a new tab

# Start page
start-title = Find your way in { $area }
start-intro = Answer a few questions. You get a plan: what is urgent, which dates matter, what you can do, and where to go.
start-effort = You can skip any question. If you have a letter from the Home Office or the council, keep it near you. No letter is fine too.
start-doors = Who will use this now?
door-me = For me
door-me-hint = I am new here and I want to know what to do.
door-helper = I am helping someone
door-helper-hint = We sit together and answer together.
door-desk = Front desk
door-desk-hint = Many people use this computer, one after another.
start-other = Or go straight to
start-urgent-hint = Numbers to call at any time.
start-services-hint = Food, a home, health, English, work, advice.
start-schemes-hint = Visas, routes and support, in plain words.
start-rights-hint = Money, a home, health, school, work, papers.
start-privacy = Your answers stay on this device. They are not sent to anyone and not saved. Close the page and they are gone.
start-resume = There are answers on this page
start-resume-hint = You can carry on, or clear them for the next person.
start-carry-on = Carry on

# One question
ask-back = Back
ask-why = Why we ask
ask-find-out = How can I find out?
ask-choose-one = Choose one answer.
ask-choose-many = Tick all that are true for you.
ask-continue = Continue
ask-dont-know = I don’t know
ask-rather-not = I’d rather not say
ask-skip = You can skip any question.
ask-plan-so-far = Show my plan so far
ask-leaving = If somebody comes, press “Leave this page” at the top. Your answers are then gone. The browser’s list of pages you opened stays.
ask-dont-know-rest = I don’t know the rest
ask-rather-not-rest = I’d rather not say the rest
ask-stays = Your answer stays on this device.
paper-note = This is only a drawing. The real one can look different.
paper-evisa = Your eVisa in the UKVI account. The end date stands after words such as “valid until”.
paper-letter = A letter. Its date is often near the top. Do not take a date from further down.
paper-support-letter = The letter that ends the support. Give the date of the letter, which is often near the top. The day on which support ends stands further down. It is another date.
paper-residence-card = An old plastic card (BRP). The day on which the card runs out is on the front, after words such as “valid until”. Your permission can end on another day.
paper-passport = Your passport. If there is a stamp from the UK border, its date is the day you came in. Many people have no stamp. The dates on a visa sticker are days for the journey, not the day you came.
ask-more = { $count ->
    [0] This may be the last question.
    [one] About one more question may follow.
   *[other] About { $count } more questions may follow.
}
ask-helper = Helper: read the question aloud and let the person answer. Do not ask for names, reference numbers, or why they left their country.
ask-desk = Front desk: clear the answers before the next person sits down.
yes = Yes
no = No
none-of-these = None of these
area-elsewhere = Somewhere else
date-day = Day
date-month = Month
date-year = Year
date-hint = Write it like this: { $example }. A month and a year are enough, or only a year.
date-sure = Yes, this date is right
# The names of the months, as people may type them: months apart by commas, names of one month by strokes.
date-months = January/Jan, February/Feb, March/Mar, April/Apr, May, June/Jun, July/Jul, August/Aug, September/Sept/Sep, October/Oct, November/Nov, December/Dec
money-hint = Write the amount in pounds, such as { $example }.
number-hint = Write a number, such as { $example }.
fault-title = There is something to mend
fault-of = { $fact }: { $fault }
fault-nothing-chosen = Choose an answer, or press the button “I don’t know”.
fault-nothing-ticked = Tick at least one box. If nothing fits, tick “None of these”.
fault-number-missing = Write a number, such as { $example }, or press the button “I don’t know”.
fault-not-a-number = Write a whole number in digits, such as { $example }.
fault-range = Write a number from { $min } to { $max }.
fault-at-least = Write { $min } or a larger number.
fault-at-most = Write { $max } or a smaller number.
fault-not-money = Write the amount in digits, such as { $example }.
fault-date-missing = Write a date, such as { $example }, or press the button “I don’t know”.
fault-date-year = Write the year with four digits. A right date looks like this: { $example }.
fault-date-month = Write the month as a number from 1 to 12. A right date looks like this: { $example }.
fault-date-month-missing = Write the month too. A right date looks like this: { $example }.
fault-date-day = This month has no such day. Check the day and the month. A right date looks like this: { $example }.
fault-date-far = Check the year. A right date looks like this: { $example }.
call-now-plan = See what to do now
call-now-any = Something you told us is urgent. See numbers to call
fault-date-day-number = Write the day as a number from 1 to 31. A right date looks like this: { $example }.
fault-date-calendar = This year seems to be from another calendar. Write the year as it stands on papers from the UK. A right date looks like this: { $example }.
fault-date-to-come = This day has not come yet. We ask for a day in the past, or today. Check the month and the year. A right date looks like this: { $example }.
fault-date-unlikely = This date is far from today. Is it right? If it is, tick the box under the date and continue. If not, change it.

# The household
people-add = Add a person
people-untold = { $fact }: not told
people-change = Change: { $person }
people-remove = Remove
people-remove-one = Remove: { $person }
people-removed = Taken off the list: { $person }.
people-most = One list has room for { $count } people. If there are more of you, make another plan for the others.
people-alone = Nobody else: continue
people-everybody = That is everybody: continue
person-save = Save
person-somebody = Person
person-numbered = { $person } { $number }
person-detailed = { $person } ({ $details })
ask-about = { $person }: { $question }

# Check answers
check-title = Check your answers
check-intro = Is this right? You can change any answer.
check-none = You have not answered any questions yet.
check-change = Change
check-change-fact = Change: { $fact }
check-unused = Answers that do not count now
check-unused-hint = Another answer made these questions unneeded. We keep them in case you change it back.
check-more = { $count ->
    [one] One more question may make the plan better.
   *[other] About { $count } more questions may make the plan better.
}
check-more-link = Answer more questions
check-plan = Show the plan
change-kept = Your new answer is in the list: { $question }
change-opens = { $count ->
    [one] Your change opens one more question. After it, you are back at your answers.
   *[other] Your change opens { $count } more questions. After them, you are back at your answers.
}
answer-dont-know = I don’t know
answer-rather-not = I’d rather not say
answer-not-asked = Not asked yet
finish = Finish and clear all answers

# The plan
plan-title = Your plan
plan-made = Made on { $date }, from what you told us.
plan-information = This page gives information. Only a regulated adviser may advise you on a visa, a claim, or permission to stay.
plan-nothing-told = You have not answered any questions yet, so this plan is the same for everyone.
plan-helper = Helper: you may read this plan aloud and help to find places. You may not advise on a visa or a claim unless you are a regulated adviser. If something here is urgent, stop and call.
plan-desk = Front desk: print the plan if the person wants it on paper. Then clear the answers.
plan-alerts = Do this first
plan-dates = Dates that matter
plan-dates-none = No dates follow from your answers so far.
plan-dates-unsure = { $count ->
    [one] One date that may be for you
   *[other] { $count } dates that may be for you
}
plan-schemes = Schemes and routes
plan-schemes-intro = We put the published conditions next to what you told us. We do not decide, and we do not know what others will decide.
schemes-search = Search by name or word
schemes-count = { $count ->
    [0] Nothing fits. Try another word.
    [one] One scheme
   *[other] { $count } schemes
}
schemes-groups = Go to a part of this list
schemes-everyone = Whatever way you came

# Read about a right
rights-title = Read about rights
rights-intro = What people can do and get in daily life, for whom, and how. You can read this without answering questions.
right-cases = What the rules say, and for whom
right-cases-order = Read from the top. The first part that is about a person is the one that counts for them.
right-case-yes = The rules say yes
right-case-no = The rules say no
right-told = From what you told us
right-who = For whom exactly
right-who-everyone = Everyone
right-who-all = All of these:
right-who-any = One of these:
right-who-none = None of these:
right-who-from = Today is this day, or later:
right-who-after = Today is later than this day:
right-who-until = Today is this day, or earlier:
right-who-before = Today is earlier than this day:
right-who-about = It depends on this:
right-places = Where to go about it
right-review-by = Waymark’s authors will read the sources of this page again by { $date }.
plan-schemes-unclear = { $count ->
    [one] One scheme where we cannot tell yet
   *[other] { $count } schemes where we cannot tell yet
}
plan-schemes-unmatched = { $count ->
    [one] One scheme that does not match, as told
   *[other] { $count } schemes that do not match, as told
}
plan-rights = What you may do and get
plan-places = Places to go
plan-places-more = { $count ->
    [one] One more place
   *[other] { $count } more places
}
plan-unknown = What we do not know yet
plan-unknown-intro = These answers could change the plan.
plan-unknown-answer = Answer this: { $question }
plan-unknown-more = { $count ->
    [one] One more question
   *[other] { $count } more questions
}
plan-unknown-no-way = You were asked this before. No paper that we know shows it. A person can go through it with you.
plan-unknown-no-rule = For these, no answer would help: we have no rule for what you told us. A person has to look at it.
plan-unknown-ask = You do not have to find out alone. Somebody to ask:
plan-change = Change answers

# The plan at a glance
plan-glance = At a glance
plan-glance-calm = We found nothing in your answers that has to be done first. If you or someone else is in danger, open “Urgent help”, at any time.
plan-glance-more = and { $count } more
plan-glance-date = Next date
plan-glance-place = First place to go
plan-begin = Answer questions
plan-contents = Parts of the plan
plan-part-urgent = Urgent
plan-part-dates = Dates
plan-part-schemes = Schemes
plan-part-rights = Rights
plan-part-places = Places
plan-part-unknown = Not known
plan-to-top = To the top

# Reading aloud
aloud-read = Read aloud
aloud-stop = Stop reading
aloud-none = Nothing is read aloud here: this device has no voice of its own for this language ({ $language }). A voice from the internet would send the text away, so we do not use one.

# Take it with you
take-title = Take it with you
take-intro = Put the plan on paper, into your calendar or on another device. All of it is made on this device. Nothing is sent to anyone.
take-care = What you print or save stays where you put it. Somebody else may see it there. Closing this page does not take it away.
take-print-title = On paper
take-print-text = A short sheet in large letters: what is urgent, your dates, places and their numbers.
take-print = Print the sheet
take-calendar-title = In your calendar
take-calendar-text = The calendar shows the day and the words “{ $title }”. It does not say what the date is about. It reminds you a week before and a day before.
take-calendar-entry = Important date
take-calendar-all = Add all dates to the calendar
take-calendar-one = Add to calendar
take-calendar-none = There is no day to add yet.
take-contact = Save contact
take-file-title = As a file
take-file-text = The plan as one page that you can read without the internet. Anyone who opens the file can read it.
take-file = Save the plan
take-hand-title = On another device
take-hand-text = You can go on with your answers on another phone or computer. We turn them into a picture that is locked with a code. The other device reads the picture with its camera.
take-hand-none = You have not answered any questions yet, so there is nothing to take to another device.
take-hand-show = Show the picture only to the person it is for. Do not send it to anyone.
take-hand-apart = The code is not in the picture. Say it to that person, or show it after the picture.
take-hand-limits = The code is short. It keeps out somebody who sees the picture and no more. Somebody with a photo of the picture, strong computers and a lot of time can try all codes.
take-hand-forever = The picture does not run out. Whoever keeps it and knows the code can open it later, too.
take-hand-make = Make the picture
take-hand-working = We are locking your answers. It takes a few seconds.
take-hand-failed = This browser cannot lock your answers, so there is no picture. You can print or save the plan.
take-hand-scan = Point the camera of the other device at this picture and open the link. Then show the code.
take-hand-picture = Picture with your locked answers
take-hand-show-code = Show the code
take-hand-code = Code
take-hand-type = Type this code on the other device. Small letters are right, too.
take-hand-show-picture = Show the picture again
take-sheet-short = This is the short form of the plan. More is on the page.

# Go on with answers from another device
open-title = Go on here
open-nothing = There is nothing to open here. Point the camera at the picture on the other device, then open the link.
open-damaged = The picture did not arrive whole. Read it once more with the camera. If that does not help, make a new picture on the other device.
open-other-version = The picture was made by another version of this page. Load the page again on both devices. Then make a new picture.
open-no-cryptography = This browser cannot open locked answers. Try another browser on this device, or answer the questions here.
open-code = Code from the other device
open-hint = Letters and digits, such as { $example }. Small letters are right, too.
open-unlock = Open
open-working = We are opening your answers. It takes a few seconds.
open-not-a-code = Type the whole code. It looks like this: { $example }.
open-wrong-code = This code does not belong to the picture. Nothing is lost: look at the other device and type the code again.
open-replace-title = There are answers on this device already
open-replace-text = If you go on, the answers from the other device take their place, and the answers that are here are gone.
open-replace = Replace them
open-keep = Keep the answers that are here
open-dropped = { $count ->
    [one] One answer could not be taken over, because its question has changed. You can answer it again.
   *[other] { $count } answers could not be taken over, because their questions have changed. You can answer them again.
}

# Alerts
priority-now = Right now
priority-today = Today
priority-soon = In the next days

# Dates
kind-act-by = Last day to act
kind-opens = First day it opens
kind-ends = It stops
kind-expect = It should be there by then
days-left = { $days ->
    [0] Today
    [1] Tomorrow
   *[other] In { $days } days
}
days-past = { $days ->
    [1] Yesterday
   *[other] { $days } days ago
}
number-between = { $least } to { $most }
number-at-least = { $least } or more
number-at-most = { $most } or less
date-between = From { $first } to { $last }
date-not-before = { $first } or later
date-not-after = { $last } or earlier
date-not-known = We cannot work out the day yet
date-early = The day is not exact. We count to the first day it may be, so that you are not late.
date-late = The day is not exact. We count to the last day it may be, so that you do not go too soon.
date-unsure = We cannot tell yet if this date is for you. It depends on an answer that we do not have.
date-unsure-short = We cannot tell yet if it is for you.
date-over = This day is over. Ask one of the places here what can still be done.
working = How we worked it out
working-told = We start from a date you told us. { $fact }: { $date }.
working-plus-days = { $count ->
    [one] Count one day forward from this date. { $fact }: { $date }.
   *[other] Count { $count } days forward from this date. { $fact }: { $date }.
}
working-minus-days = { $count ->
    [one] Count one day back from this date. { $fact }: { $date }.
   *[other] Count { $count } days back from this date. { $fact }: { $date }.
}
working-plus-weekdays = { $count ->
    [one] Count one day forward from this date, without Saturdays and Sundays. { $fact }: { $date }.
   *[other] Count { $count } days forward from this date, without Saturdays and Sundays. { $fact }: { $date }.
}
working-minus-weekdays = { $count ->
    [one] Count one day back from this date, without Saturdays and Sundays. { $fact }: { $date }.
   *[other] Count { $count } days back from this date, without Saturdays and Sundays. { $fact }: { $date }.
}
working-plus-months = { $count ->
    [one] Count one month forward from this date. { $fact }: { $date }.
   *[other] Count { $count } months forward from this date. { $fact }: { $date }.
}
working-minus-months = { $count ->
    [one] Count one month back from this date. { $fact }: { $date }.
   *[other] Count { $count } months back from this date. { $fact }: { $date }.
}
working-plus-years = { $count ->
    [one] Count one year forward from this date. { $fact }: { $date }.
   *[other] Count { $count } years forward from this date. { $fact }: { $date }.
}
working-minus-years = { $count ->
    [one] Count one year back from this date. { $fact }: { $date }.
   *[other] Count { $count } years back from this date. { $fact }: { $date }.
}
working-moved = We count from this date by the rule of that day. { $fact }: { $date }.
working-fixed = The rules name this day: { $date }.
working-later = The later one of these days counts.
working-earlier = The earlier one of these days counts.
working-either = It is one of these days. We cannot tell yet which one.
working-clear = The first day and the last day do not count.
working-holidays = Bank holidays do not count either.

# Schemes
outcome-matches = Matches the published conditions, as told
outcome-does-not-match = Does not match, as told
outcome-cannot-tell = Cannot tell yet
outcome-not-now = Not now: from { $date }
truth-met = Met, as told
truth-not-met = Not met, as told
truth-unknown = Not known yet
told = You told us
scheme-conditions = The published conditions, one by one
scheme-conditions-plain = The published conditions
scheme-unchecked = Check this yourself
scheme-unchecked-intro = These conditions are published too. This page cannot check them.
scheme-gives = What it brings
scheme-steps = Next steps
scheme-red-flag = Talk to an adviser first. Something you told us is serious, so the next steps are not shown here.
scheme-places = Where to ask
scheme-dates = Dates that belong to it
scheme-provider = Run by { $provider }
review = This was due for a new check by { $date }. It may be out of date, so ask before you rely on it.
scheme-closed = Closed to new people. The last day was { $date }. If you already have it, or asked in time, read on.
scheme-confusions = What people often mix up
scheme-more = More about this scheme
scheme-change = What would change this
scheme-change-day = If all else stays as it is, the conditions are met from { $date }. Look again on that day.
scheme-change-answers = The conditions would be met if this became true. Never give an answer that is not true.
scheme-change-none = It rests on what is so and what has happened, not on something you can choose. If an answer is wrong, you can change it. Never give an answer that is not true.
scheme-change-missing = An answer to these questions can settle it:
scheme-change-nobody-asked = No question here settles it. A person has to look at it: see “Where to ask”.
scheme-page = Open this scheme on a page of its own
sources = Where this comes from
source-as-of = Page date: { $date }
source-undated = The page gives no date.
source-checked = We read it on { $date }
confidence-high = How sure we are: very sure. The text is official, or two good sources agree.
confidence-medium = How sure we are: fairly sure. There is one good source, or the text is more than a year old.
confidence-low = How sure we are: not sure. Check this before you rely on it.

# Rights
group-money = Money
group-home = A place to live
group-health = Health
group-school = School and English
group-work = Work
group-papers = Papers and travel
right-yes = Yes
right-no = No
right-conditional = On a condition
right-unknown = Cannot tell yet
right-yes-status = The rules say yes, as told
right-no-status = The rules say no, as told
right-needs-answers = We need more answers to tell you about these.
right-uncovered = We have no rule for what you told us. Ask one of the places on this page.
right-check = Check this with
right-how = How to get it
right-bring = What to have with you
right-refusals = If somebody says no
right-rule = What the rule says:
right-whose = For:

# Places
why = Why you see this
why-alert = It helps with something urgent: { $title }
why-deadline = It helps with a date: { $title }
why-scheme = It can help with this scheme: { $title }
why-right = It helps with this: { $title }
why-need = It helps with a need you named: { $title }
why-anyone = It is open to anyone.
order-title = How this list is ordered
order-first = Places that can help with something urgent come first, then places for a date. After them come places that help with what you need. Then it counts whether a place fits your route, and for how much it can help. If you named no need, places where you can ask about anything come before those for one thing. Nobody can pay to be higher.
order-merits = Where two are equal, these count, in this order:
merit-self-referral = You can go yourself, nobody has to send you
merit-language = They speak your language
merit-near = They are in your area
merit-phone = You can phone them
merit-fresh = What we say of it is not due to be checked again yet
order-last = Last, it counts how many things on your plan lead to the place.
service-adviser = Gives regulated immigration advice
service-who = Who it is for
service-needs = What it helps with
service-phone = Phone
phone-call = Call
phone-text = Text message
phone-whatsapp = WhatsApp
phone-relay = For people who cannot hear or speak on the phone
service-email = Email
service-web = Website
service-web-link = Open the website
service-address = Address
service-map = Show on a map
service-hours = Open
hours-always = Day and night, every day
hours-not-known = We do not know the opening times. Ask before you go.
hours-days = { $first } to { $last }
hours-times = { $from } to { $to }
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
service-languages = Languages
service-access = How to get in
access-walk-in = Just come. No appointment needed
access-appointment = Make an appointment first
access-referral = Someone must send you
access-phone = By phone
access-online = Online
service-audience = Only for
audience-women = Women
audience-men = Men
audience-young-people = Young people
audience-families = Families with children
service-cost = Cost
cost-free = Free
cost-some-cost = It can cost something
service-reach = How to reach them
service-bring = What to bring
service-note = Good to know
service-checked = We checked this on { $date }.
service-provider = Run by { $provider }
service-more = More about this place

# Find a service
services-title = Find a service
services-search = Search by name or word
services-need = What do you need?
services-any-need = Anything
services-walk-in = No appointment needed
services-count = { $count ->
    [0] No places
    [one] One place
   *[other] { $count } places
}
services-more = { $count ->
    [one] Show one more place
   *[other] Show more ({ $count } places left)
}
services-language = Language spoken there
services-any-language = Any language
services-women = For women
services-filters = { $count ->
    [0] Filters
    [one] Filters: one in use
   *[other] Filters: { $count } in use
}
services-wishes = Filters in use
services-take-back = Remove: { $wish }
services-clear = Clear all
services-near = Nothing is spelt “{ $typed }”. These are close to it.
services-part = No place fits all of “{ $typed }”. These fit a part of it.
services-nothing = No place fits
services-nothing-hint = Try another word, a shorter one, or fewer filters.
services-nothing-ask = Or ask somebody. These places help everybody:

# Whether a place is open, and handing its address on
service-open-now = Open now
service-open-always = Open day and night
service-open-until = Open now, until { $time }
service-open-until-tomorrow = Open now, until tomorrow at { $time }
service-opens-today = Closed now. Opens today at { $time }
service-opens-tomorrow = Closed now. Opens tomorrow at { $time }
service-opens-on = Closed now. Opens on { $day } at { $time }
service-open-holiday = It is a bank holiday today, so it may be closed: ring first
service-open-not-known = Opening times not known
service-share = Share this place
service-share-copied = The address of this page is copied. You can paste it into a message.
service-share-address = The address of this page:

# Read about a scheme
schemes-title = Read about a scheme
schemes-intro = What each route or scheme is, its published conditions, and who can help. You can read this without answering questions.

# Urgent help
urgent-title = Urgent help
urgent-intro = If you or someone else is in danger now, call the first number. You can ask for an interpreter.
urgent-no-network = These numbers work without the internet.
urgent-say = If English is hard for you, say this on the phone:
urgent-say-english = I need an interpreter, please.
urgent-say-how = Then say the name of your language.

# About
about-title = About Waymark
about-what = What this is
about-what-text = Waymark helps people who are new in { $area }, and the people beside them. It compares what you tell it with published rules. It gives information and shows where to go. It is not a law firm, it is not the council, and it decides nothing.
about-privacy = Privacy
about-privacy-text = Your answers stay in the memory of this page on your device. They are not sent to anyone and not saved, unless you print or save the plan yourself. When you finish, leave or close the page, they are gone.
about-leave = Leaving quickly
about-leave-text = “Leave this page” is on every screen. Pressing the Esc key three times does the same. Both clear your answers and open a weather page. The list of visited pages in the browser can still show that you were here. Somebody who can see this device or this network may see that too. If that is a danger, use a device that nobody else sees.
about-stored = What is stored on this device now
about-stored-nothing = Nothing is stored.
about-stored-some = These entries are stored:
about-links = Other websites and phone lines that you open from here have their own rules on privacy.
about-aloud = Pages are read aloud by a voice of the device itself, or not at all.
about-sources = Sources
about-sources-text = Each rule here names the page it comes from and the day we read it.
about-sources-all = { $count ->
    [one] The one source
   *[other] All { $count } sources
}
about-fresh = How fresh it is
about-fresh-text = Places were last checked between { $first } and { $last }. Each place shows its own day.
about-languages = Languages
about-checked = The words in this language were checked by: { $by }
about-access = Easy to use for everyone
about-access-text = We build this page for phones, keyboards and screen readers, for large text, and for strong contrast. If something does not work for you, tell the person who showed you this page.
about-version = Version
about-version-text = Waymark { $version }

# No such page
not-found-title = We cannot find this page
not-found-text = The address may be wrong, or the page may have moved.
not-found-start = Go to the start page
