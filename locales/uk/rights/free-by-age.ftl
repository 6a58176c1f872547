title = Ліки, стоматолог і перевірка зору, безкоштовні за віком
case-under-sixteen = До { $free-medicine-under } років ліки, стоматолог NHS і перевірка зору безкоштовні.
case-sixteen-or-seventeen = До 18 років стоматолог NHS безкоштовний. Під час денного навчання ліки й перевірка зору безкоштовні до { $free-medicine-study-to } років включно.
case-eighteen = Під час денного навчання ліки й перевірка зору безкоштовні до { $free-medicine-study-to } років включно.
case-from-sixty = З { $free-medicine-from } років ліки безкоштовні.
