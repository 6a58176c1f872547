name = Хто ця людина
value-me = Ви
value-child = Дитина
value-partner = Чоловік, дружина чи партнер
value-parent = Мати чи батько
value-brother-or-sister = Брат чи сестра
value-other-relative = Інший родич
value-someone-else = Хтось інший
