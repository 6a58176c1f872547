name = لاجئون في البيوت (Refugees at Home)
