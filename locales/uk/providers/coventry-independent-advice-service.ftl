name = Незалежна служба порад (Coventry Independent Advice Service)
