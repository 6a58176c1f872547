name = Somebody is very ill or badly hurt
