name = NSPCC
