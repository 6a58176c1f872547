name = NHS Англії (NHS England)
