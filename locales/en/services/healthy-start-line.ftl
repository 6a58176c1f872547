name = NHS Healthy Start
what = A card for milk and healthy food in pregnancy and for small children. Some families with no public funds can ask by email.
who = Pregnant people and families with small children. The rules depend on income and status.
note = The email is only for families with no public funds who have a small child who is British and a low income. The call costs the same as a normal call.
