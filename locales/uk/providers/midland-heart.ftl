name = Midland Heart
