name = Медична організація NHS (Coventry and Warwickshire Partnership NHS Trust)
