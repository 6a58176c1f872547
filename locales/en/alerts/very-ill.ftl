title = Very ill or badly hurt: call now
body = If a life may be in danger, call 999 now and ask for an ambulance. If you are not sure, call 111, the NHS helpline, by day or by night. Both calls are free, and you can ask for an interpreter. Everybody may call, and may go to a hospital’s emergency department, whatever their papers say.
