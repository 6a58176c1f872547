name = St Basils
