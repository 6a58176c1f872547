title = Your time is up
body = Your permission ended before { $first-day }.
