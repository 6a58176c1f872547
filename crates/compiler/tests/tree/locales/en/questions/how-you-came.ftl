title = How did you come?
why = Some rules depend on it.
