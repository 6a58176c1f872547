name = خدمات الشرطة والإسعاف والإطفاء (Police, ambulance and fire services)
