name = النقل في منطقة West Midlands (Transport for West Midlands)
