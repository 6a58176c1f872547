name = Where the asylum claim is
value-not-claimed = I have not claimed asylum yet
value-waiting = I have claimed and I am waiting for a decision
value-further-submissions = I sent new evidence after a final no, and I am waiting
value-appeal = The answer was no, and I can still appeal or my appeal is open
value-refused-final = The answer was no, and all my appeals are over
