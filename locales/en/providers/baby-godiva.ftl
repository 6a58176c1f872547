name = Baby Godiva
