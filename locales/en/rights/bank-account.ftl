title = A bank account
case-asylum = Each bank decides. Some accept the asylum card with a letter. If one says no, try another, and ask an adviser for a letter.
case-other = People with permission to be here can open a basic account. Without permission the law stops banks. Ask an adviser.
case-ended = The end date you gave has passed. Banks may check your permission, so get advice about it first.
case-open = Ask for a basic bank account. Take your eVisa share code, a Home Office letter, and a letter that shows where you live.
