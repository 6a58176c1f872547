name = Salvation Army modern slavery line
what = The way in to government support for adults who have been trafficked or enslaved.
who = Adults who may have been trafficked, and people helping them.
note = You can ask for an interpreter.
