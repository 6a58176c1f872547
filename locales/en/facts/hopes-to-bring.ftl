name = Family you hope can join you
value-own-child = My child under 18
value-partner = My husband, wife or partner
value-other-family = Other family
value-none-of-these = Nobody now
