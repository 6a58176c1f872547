name = Police, ambulance and fire services
