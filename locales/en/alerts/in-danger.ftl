title = Call the emergency number now
body = If somebody is in danger, call the police, ambulance or fire service now. The call is free. Say which language you speak and ask for an interpreter. Everyone can call, whatever their papers say.
