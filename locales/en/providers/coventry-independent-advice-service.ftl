name = Coventry Independent Advice Service
