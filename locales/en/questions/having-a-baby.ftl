title = Are you, or is your partner, pregnant?
why = There is extra care and extra help during pregnancy.
