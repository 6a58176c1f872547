title = Money
hint = Benefits, bills, debt, or no money at all.
