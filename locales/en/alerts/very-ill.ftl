title = Very ill or badly hurt: call now
body = If a life may be in danger, call the emergency number now and ask for an ambulance. If you are not sure, call the NHS helpline, by day or by night. Both calls are free, and you can ask for an interpreter. Everybody may call, and may go to a hospital’s emergency department, whatever their papers say.
