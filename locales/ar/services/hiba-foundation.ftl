name = مؤسسة Hiba (Hiba Foundation)
what = دعم للنساء اللواتي يتعرضن للأذى أو السيطرة من الشريك.
who = النساء.
