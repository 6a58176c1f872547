name = السلطة المشتركة في منطقة West Midlands (West Midlands Combined Authority)
