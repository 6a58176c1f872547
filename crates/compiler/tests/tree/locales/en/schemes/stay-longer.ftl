title = Staying longer
summary = The published conditions of staying longer.
criterion-came-safely = You came by plane or by train.
criterion-in-time = You ask in the last { $window-length } days of your permission.
criterion-small-family = Your family is small.
unchecked-good-conduct = Your conduct is good.
gives-more-time = More time.
step-ask-desk = Ask the advice desk.
