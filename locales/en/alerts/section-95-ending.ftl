title = Your section 95 support may stop soon
body = Speak to an adviser today about other help, such as section 4 support (help after a final no). Section 95 support normally stops { $section-95-end-days } days after a claim is finally over. The day in the letter that ends it counts.
