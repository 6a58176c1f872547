name = You or your partner is pregnant
