title = Before a journey to that country, or use of its passport: advice first
body = Talk to a regulated adviser before you book, travel, or ask an embassy for anything. For people with protection or a claim, going to the country they left, or using its passport, can put their place here at risk. Other kinds of permission have travel rules of their own.
