title = انتهى وقتك
body = انتهى تصريحك قبل { $first-day }.
