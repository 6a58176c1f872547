title = Free school meals
case-no-children = This help is for families with a child at school.
case-asylum = Families on asylum support can usually get free meals. Check this with the school.
case-no-public-funds = Some families with no public funds and a low income can get free meals. Check this with the school.
case-benefits = Every child in a home that gets Universal Credit can have free school meals. Ask the school or the council.
