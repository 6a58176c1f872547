name = The day the short permission (MVDAC) was given
