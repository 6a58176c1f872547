title = Залишитися довше
summary = Оприлюднені умови.
criterion-came-safely = Ви приїхали літаком або потягом.
criterion-in-time = Ви питаєте в останні { $window-length } днів дозволу.
criterion-small-family = Ваша родина мала.
unchecked-good-conduct = Ваша поведінка добра.
gives-more-time = Більше часу.
step-ask-desk = Запитайте в консультації.
