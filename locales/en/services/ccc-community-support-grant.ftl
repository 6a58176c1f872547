name = Community Support Grant
what = Furniture, a cooker or a fridge when you set up a home after a hard time.
who = People in Coventry who get certain benefits, such as Universal Credit or Pension Credit.
note = This grant may now be part of the Crisis and Resilience Fund. Check with the council.
