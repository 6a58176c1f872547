title = eVisa والأوراق
hint = eVisa أو رمز المشاركة (share code) أو بطاقات أو رسائل أو تواريخ.
