name = Безкоштовна кухня (Madinah Soup Kitchen)
what = Гаряча їжа з кіоску Food Hut.
who = Усі.
reach = Ідіть на автостоянку мечеті Al-Madinah Mosque.
