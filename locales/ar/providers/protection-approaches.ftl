name = Protection Approaches
