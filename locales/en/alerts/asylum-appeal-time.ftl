title = A letter said no to your claim: see a lawyer today
body = Appeals normally have to arrive within { $asylum-appeal-days } days after the letter was sent. A late appeal needs good reasons, so do not give up. If your appeal is in already, stay in touch with your lawyer. Legal aid can pay.
