name = Embrace Coventry
what = A drop-in and a friend for women who may be sexually exploited.
who = Women.
reach = We have no phone number. Ask a helper you trust to find the place with you.
