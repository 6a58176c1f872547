name = جيش الخلاص (The Salvation Army)
