name = Modern Slavery and Exploitation Helpline
what = Private help if someone forces you to work, keeps your pay or papers, or uses you for crime or sex.
who = Anyone.
hours = Listed as open day and night.
note = You can ask for an interpreter.
