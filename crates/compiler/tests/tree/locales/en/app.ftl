start = Start
days-left = { $days ->
    [0] Today
    [one] One day left
   *[other] { $days } days left
}
