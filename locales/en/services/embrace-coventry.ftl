name = Embrace Coventry
what = A place to go without an appointment (a drop-in), and a friend, for women whom others may use for sex.
who = Women.
reach = We have no phone number. Ask a helper you trust to find the place with you.
