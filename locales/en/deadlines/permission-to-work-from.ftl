title = People can ask for permission to work from this day
body = The rules let people ask when a claim has waited more than { $work-permission-months } months with no decision. This day is counted from the claim date you gave; the date on the Home Office papers decides. The delay must not be their fault. Nobody may work before the permission has come. Ask your lawyer first.
