name = Who this person is
value-me = You
value-child = Child
value-partner = Partner
value-parent = Parent
value-brother-or-sister = Brother or sister
value-other-relative = Other relative
value-someone-else = Someone else
