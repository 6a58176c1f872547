name = The date on the letter that shortens the visa
