name = Refugee Education UK
