name = تعليم اللاجئين (Refugee Education UK)
