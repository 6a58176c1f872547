name = Where you live
