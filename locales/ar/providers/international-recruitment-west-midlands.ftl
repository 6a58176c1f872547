name = التوظيف الدولي في منطقة West Midlands (International Recruitment West Midlands)
