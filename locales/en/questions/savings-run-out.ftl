title = Has your money run out, or will it soon?
why = Then there is help to show you first.
hint = Say yes if you cannot pay for a home, food or what your children need. Count now and about the next { $destitution-soon } months.
find-out = Think about the money you have left and what you pay each month. A rough guess is fine.
