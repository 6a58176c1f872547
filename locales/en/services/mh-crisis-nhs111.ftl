name = Mental health crisis line, Coventry
what = Urgent help when you cannot cope or may hurt yourself.
who = Anyone in Coventry and Warwickshire, of any age.
note = On the first number choose the mental health option. On the second number choose adults or children.
