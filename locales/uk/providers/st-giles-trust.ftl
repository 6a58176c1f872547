name = St Giles Trust
