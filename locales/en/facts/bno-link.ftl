name = Link to BN(O) status
value-own-status = I am registered as BN(O) myself
value-child-after-handover = My parent, or their partner, has BN(O) status. I am an adult, born on or after { $bno-handover }
value-child-before-handover = My parent, or their partner, has BN(O) status. I was born before that day, but not before { $bno-adult-child-born-from }
value-close-family = I am the partner or child, or a relative who needs the care, of someone with BN(O) status or a BN(O) visa
value-none-of-these = None of these
