name = Modern Slavery and Exploitation Helpline
what = Private help if someone forces you to work, keeps your pay or papers, or uses you for crime or sex.
who = Anyone.
hours = Every day of the year. We could not check if it is open at night.
note = You can ask for an interpreter. At night, the Salvation Army line is open too. In danger now? Call the emergency services.
