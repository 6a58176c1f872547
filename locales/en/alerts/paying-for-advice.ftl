title = Before you pay for immigration advice: look at the official lists
body = Only lawyers and advisers on the official register may give immigration advice, for money or for free. Look the name up before you pay or sign. Some regulated advisers are free. If you have paid somebody who is on no list, show a free adviser what was signed and sent for you.
