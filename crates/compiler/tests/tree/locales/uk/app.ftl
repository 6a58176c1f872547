start = Почати
days-left = { $days ->
    [0] Сьогодні
    [one] Залишився { $days } день
    [few] Залишилося { $days } дні
   *[other] Залишилося { $days } днів
}
