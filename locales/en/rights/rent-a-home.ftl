title = Renting a home from a landlord
case-asylum = The rules say people who asked for asylum and have no yes can rent only if the Home Office gives permission to rent. Ask an adviser before you pay anything.
case-ended = The end date you gave has passed. If your form was sent before that day, the right to rent usually carries on while you wait. If not, it may be paused. Get advice before you sign or leave a home.
case-open = People with this permission can rent. A share code from your eVisa shows this to a landlord.
case-time-limited = People with this permission can rent while it lasts. A share code from your eVisa shows this, and the landlord checks again later.
case-other = People with permission to be here can rent while it lasts. Without permission the rules say no. Ask an adviser before you pay anything.
