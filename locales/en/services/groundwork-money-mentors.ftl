name = Groundwork Money Mentors
what = A mentor helps you with debts, a plan for your money, and more income.
who = People living in Coventry and Warwickshire.
reach = Ask Citizens Advice to put you in touch.
note = Check this with Citizens Advice first. The money for it may have ended.
