name = مساعدة الناجين من التعذيب (Freedom from Torture)
