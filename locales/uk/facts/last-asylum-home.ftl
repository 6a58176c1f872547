name = Останнє житло за статтею 95 (section 95)
value-coventry = У Ковентрі
value-elsewhere = В іншому місці
value-never = Житла за статтею 95 у мене ніколи не було
