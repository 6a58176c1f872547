name = Migrant Help
what = The asylum helpline. It helps you ask for asylum support, report problems in your asylum home, tell of changes, and move on after a decision.
who = People seeking asylum, people on support whose claim has ended, and people who have just become refugees.
note = Interpreters are free. The email is only for asking for more time in asylum housing after a positive decision.
bring-proof-of-need = To ask for asylum support: papers that show you have no home or money, such as bank statements or a letter from the person you stay with.
