name = Karma Nirvana
