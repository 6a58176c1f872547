title = Можна питати з цього дня
body = Це за { $window-length ->
    [one] { $window-length } день
    [few] { $window-length } дні
   *[other] { $window-length } днів
} до кінця.
