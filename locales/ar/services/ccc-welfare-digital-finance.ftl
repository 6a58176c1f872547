name = مساعدة في الإعانات والكمبيوتر والمال (benefits, computers, money)
what = مساعدة على فهم الإعانات، مع جلسات عن الكمبيوتر والمال.
who = اللاجئون، ومن أُعيد توطينهم، والنساء في برنامج STEP Forward.
reach = يُرجى الطلب من فريق الهجرة في البلدية (Migration Team) أن يوصلك بهم.
note = يُرجى التأكد من فريق الهجرة (Migration Team) أولاً. يمكن أن تساعد أيضاً Citizens Advice وCoventry Independent Advice Service في الإعانات.
