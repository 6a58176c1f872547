name = The day the claim was finally over
