name = Kairos Women Working Together
what = Support, a place to go without an appointment (a drop-in), and someone to speak up for you.
who = Women who are used or hurt through sex work on the street.
reach = We have no phone number. Ask a helper you trust to find the place with you.
note = Ask first about the age it works with.
