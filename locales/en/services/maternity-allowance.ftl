name = Maternity Allowance line
what = Money around the birth of a baby for people who have worked. It does not count as public funds.
who = People who have worked, including many workers with no public funds.
