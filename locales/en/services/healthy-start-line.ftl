name = NHS Healthy Start
what = A card for milk and healthy food in pregnancy and for small children. There is a separate way in if you have no public funds.
who = Pregnant people and families with small children. The rules depend on income and status.
note = The email is only for families with no public funds. The call costs the same as a normal call.
