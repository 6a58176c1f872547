name = Under eighteen and alone
