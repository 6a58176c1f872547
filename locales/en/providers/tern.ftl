name = The Entrepreneurial Refugee Network
