title = Thinking about another kind of permission: advice first
body = Talk to a lawyer or a regulated adviser today, before you send anything or make a claim. Protection and other kinds of permission have different rules, and a step on one way can change the others. This page cannot say which is right for you. Only a lawyer or a regulated adviser may.
