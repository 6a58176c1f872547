title = Your visa is due to end
body = A shortened visa normally ends { $shortened-visa-days } days from the date on the Home Office letter. If its old end date is sooner, that day counts. This is the sooner of the two, from the dates you gave. The date in the letter decides. See the law centre today.
