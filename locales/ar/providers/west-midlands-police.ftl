name = شرطة منطقة West Midlands (West Midlands Police)
