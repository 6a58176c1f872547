title = Section 95 support stops
body = Section 95 support stops { $section-95-end-days } days after a claim is finally over, with at least { $section-95-notice-days } days’ notice to leave. This day is counted from the day you gave; the letter that ends support decides. It goes on where a child was in the home on that day. See an adviser about other help before then.
