title = Call 999 now
body = If somebody is in danger, call 999 now for the police, an ambulance or the fire service. The call is free. Say which language you speak and ask for an interpreter. Everyone can call, whatever their papers say.
