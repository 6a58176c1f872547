title = Школа
case-child = Діти можуть ходити до школи.
case-with-a-child = Батьки можуть учитися поруч.
