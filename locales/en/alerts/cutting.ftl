title = The cutting of girls (FGM): there is help now
body = There is private help if a girl may be cut, or if it has been done. You do not have to say who it is about to ask a question. If it may happen soon, call the emergency number or children’s services now. A doctor (GP) sees everybody, whatever their papers say.
