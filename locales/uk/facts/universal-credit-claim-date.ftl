name = День заяви на Universal Credit
