title = Volunteering
case-asylum = People who asked for asylum can volunteer at any stage, unpaid, for a charity or a public body. Work with set duties or goods as pay counts as a job, so ask first.
case-ended = The end date you gave has passed. Check with an adviser before you start or carry on volunteering.
case-free-to-volunteer = People with this permission can work, so they can volunteer too. It is a good way to meet people and practise English.
