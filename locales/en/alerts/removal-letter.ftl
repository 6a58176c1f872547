title = A letter about removal or detention: see a lawyer today
body = There may be very little time. Take the letter and its envelope to a lawyer or a regulated adviser today, before you sign or send anything. Legal aid exists for many of these cases. If somebody has been taken already, call a lawyer for them now. This tool cannot tell you what the letter means for you.
