title = The cutting of girls (FGM): there is help now
body = If a girl may be cut soon, call 999 or children’s services now. There is help if it may happen later, or if it has been done. You can call the helpline and not give your name. What could protect a child is passed on to the police or children’s services. A doctor (GP) sees everybody, whatever their papers say.
