title = Your stay with your host is ending: call the council now
body = Notice from a host can be short, so call early. The council’s Ukraine team can help you look for a new host. The homelessness team can help too. Leaving a host does not end your permission.
