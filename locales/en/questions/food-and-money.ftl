title = Do you have enough food and money for the next few days?
why = If not, we show where to get food and help first.
