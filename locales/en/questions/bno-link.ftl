title = What is your link to BN(O) status?
why = The visa has different rules for each of these.
hint = BN(O) status is not the same as a BN(O) passport. An old passport can have run out while the status goes on.
find-out = Look for an old BN(O) passport in the family, or ask a regulated adviser.
