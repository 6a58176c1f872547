title = You can ask from this day
body = This is { $window-length ->
    [one] one day
   *[other] { $window-length } days
} before the end.
