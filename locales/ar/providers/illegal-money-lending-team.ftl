name = فريق مكافحة الإقراض غير القانوني في إنجلترا (England Illegal Money Lending Team)
