name = Банк шкільної форми (Canley School Uniform Bank)
what = Безкоштовна шкільна форма для шкіл поблизу.
who = Сім’ї.
reach = Розташований у громадському центрі Canley Community Centre.
note = Лише під час шкільних занять, не на канікулах.
