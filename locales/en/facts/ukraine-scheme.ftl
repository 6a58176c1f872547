name = Ukraine scheme
value-homes-for-ukraine = Homes for Ukraine
value-family-scheme = Ukraine Family Scheme
value-extension-scheme = Ukraine Extension Scheme, for people who were already here on another visa
value-permission-extension = Ukraine Permission Extension, the newer one
value-none-of-these = None of these
