title = Legal help
