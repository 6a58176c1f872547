name = نوع إذن الإقامة
value-indefinite = بلا تاريخ انتهاء، ويُسمى أيضًا indefinite leave
value-time-limited = له تاريخ انتهاء
