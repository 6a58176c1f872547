name = День, коли прийшов лист про підтримку (asylum support)
