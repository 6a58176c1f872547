name = Barnardo’s
