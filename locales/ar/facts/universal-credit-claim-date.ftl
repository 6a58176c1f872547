name = يوم طلب Universal Credit
