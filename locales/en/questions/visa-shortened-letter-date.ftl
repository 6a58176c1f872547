title = What is the date on the Home Office letter or email that shortens your visa?
why = The days are counted from this letter, not from the day your employer lost its licence.
hint = If no letter or email has come, choose that you do not know.
find-out = The date is printed on the letter or email from the Home Office. Look in your junk mail too.
