name = وزارة العدل (Ministry of Justice)
