name = Citizens Advice Help to Claim
what = Help with a Universal Credit claim, from the first form to the first payment.
who = People making a new Universal Credit claim.
note = Check with Citizens Advice first that this help is open.
