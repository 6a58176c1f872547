title = Many children
body = There is more help for you.
