title = Thinking about another kind of permission: advice first
body = Protection and other kinds of permission have different rules, and one step can change the others. Nobody here can say which is right for you. Only a lawyer or a regulated adviser may. Talk to one before you send anything or make a claim.
