title = Graduate visas asked for later are shorter
body = Students who finish a degree can ask for a graduate visa. Asked for up to this day, it lasts longer than one asked for later. After a doctorate nothing changes. Talk to your university’s advice team or a regulated adviser in good time.
