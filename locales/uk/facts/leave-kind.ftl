name = Вид дозволу на перебування
value-indefinite = Без кінцевої дати, це називають також безстроковим дозволом (indefinite leave)
value-time-limited = Має кінцеву дату
