title = Your section 95 support may stop soon
body = It normally stops { $section-95-end-days } days after a claim is finally over. Speak to an adviser today about other help, such as section 4 support.
