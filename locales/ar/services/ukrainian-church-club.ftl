name = الكنيسة والنادي الأوكرانيان في كوفنتري (Ukrainian church and club in Coventry)
what = صلوات في الكنيسة، ومدرسة يوم السبت، ولقاءات، ومساعدة ودية للقادمين الجدد.
who = الأوكرانيون والأصدقاء.
reach = يُرجى التوجه إلى صلاة الأحد في الكنيسة الأوكرانية (St Volodymyr the Great Ukrainian Catholic Church).
note = يُرجى التأكد أولاً من الأوقات ومن مدرسة يوم السبت.
