title = When did you claim Universal Credit?
why = The first payment takes some weeks. We can show the day by which it should come.
hint = If you have not claimed yet, choose that you do not know.
find-out = The day is in your online journal.
