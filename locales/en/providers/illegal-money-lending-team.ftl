name = England Illegal Money Lending Team
