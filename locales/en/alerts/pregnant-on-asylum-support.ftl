title = There is extra money for pregnancy and a new baby
body = Ask Migrant Help about the weekly extra and the one payment of { $maternity-payment }. The payment can be asked for from { $maternity-payment-weeks } weeks before the due date until the baby is { $maternity-payment-months } months old. See a midwife too.
