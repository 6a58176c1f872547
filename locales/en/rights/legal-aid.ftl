title = Legal aid (a lawyer paid by the state)
case-child-alone = Legal aid covers the immigration case of a child who is alone. A law centre or a solicitor can start it.
case-asylum = Legal aid covers asylum claims, appeals and new evidence, for people on a low income. Lawyers can be full, so start looking now.
case-granted = Legal aid can cover settling after refugee permission. Family cases are usually not covered. Ask a law centre.
case-some = Legal aid covers only some cases, such as trafficking and some abuse at home. There is a fund for special cases. Ask a law centre.
