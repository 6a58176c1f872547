name = Допомога з виплатами, комп’ютером і грошима (benefits, computers, money)
what = Допомога зрозуміти соціальні виплати та заняття про комп’ютер і гроші.
who = Біженці, переселені люди та жінки з програми STEP Forward.
reach = Попросіть міграційну службу міської ради (Migration Team) зв’язати вас із ними.
note = Спершу перевірте в міграційній службі (Migration Team). Citizens Advice і Coventry Independent Advice Service теж можуть допомогти із соціальними виплатами.
