name = Мережа біженців-підприємців (The Entrepreneurial Refugee Network, TERN)
what = Допомога почати власну справу.
who = Біженці.
reach = Перевірте в CRMC або в Job Shop, як туди звернутися.
note = Спершу перевірте. Ми не змогли прочитати її власні сторінки.
