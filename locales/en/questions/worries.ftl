title = Do you want to ask an adviser about one of these?
why = A wrong step here can do harm, so advice comes first. Only regulated advisers and lawyers may advise you.
hint = Choose all that you have a question about. Choosing one says nothing about you, and you do not have to say more.
