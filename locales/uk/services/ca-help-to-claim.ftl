name = Допомога із заявою на виплату (Citizens Advice Help to Claim)
what = Допомога із заявою на Universal Credit: від першої форми до першої виплати.
who = Люди, які подають нову заяву на Universal Credit.
note = Спершу перевірте в Citizens Advice, чи ця допомога ще діє.
