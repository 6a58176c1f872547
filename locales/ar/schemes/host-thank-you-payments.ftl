title = دفعات الشكر لمضيفك
summary = يمكن لمضيف ضيوف Homes for Ukraine أن يطلب من البلدية { $host-thank-you } في الشهر. هي للمضيف لا للضيف، ولا أحد ملزم بأخذها.
criterion-ukraine-route = مسارك هو أوكرانيا.
criterion-on-scheme = لديك إذن إقامة ضمن Homes for Ukraine، أو كان هذا آخر إذن لك، أو مدّدته.
criterion-lives-with-host = سكنك عند مضيف.
unchecked-not-close-family = لست من عائلة المضيف القريبة. لا شيء يُدفع عن العائلة التي جاءت منذ { $host-close-family-from } وتعيش في بيت المضيف.
unchecked-checks-passed = تحققت البلدية من المضيف ومن السكن.
unchecked-first-extension = أنت ضمن Homes for Ukraine، أو في أول { $host-thank-you-extension-months ->
    [zero] { $host-thank-you-extension-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $host-thank-you-extension-months } أشهر
    [many] { $host-thank-you-extension-months } شهرًا
   *[other] { $host-thank-you-extension-months } شهر
} من التمديد.
unchecked-host-asks = طلب المضيف ذلك من البلدية، ويطلب مرة أخرى عند تمديدك.
gives-payment = دفعة واحدة قدرها { $host-thank-you } في الشهر لكل بيت، مهما كان عدد الضيوف فيه.
gives-during-extension = يمكن أن تستمر في أول { $host-thank-you-extension-months ->
    [zero] { $host-thank-you-extension-months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $host-thank-you-extension-months } أشهر
    [many] { $host-thank-you-extension-months } شهرًا
   *[other] { $host-thank-you-extension-months } شهر
} من تمديد الضيف.
confusion-guest-pays = هذه الدفعة ليست إيجارًا، ولا يدفعها الضيف.
confusion-higher-after-a-year = تتحدث صفحات قديمة عن دفعة أعلى بعد السنة الأولى. انتهى ذلك: هي نفسها للجميع.
confusion-goes-on-for-ever = تتوقف بعد التمديد الأول. لم نتمكن من معرفة هل تستمر في التمديد الأحدث الأطول: يُرجى سؤال البلدية.
step-host-asks-council = يمكن لمضيفك سؤال فريق Homes for Ukraine في البلدية.
step-ask-about-longer = إذا مدّدت مرة ثانية، يُرجى سؤال البلدية عما يحدث للدفعة الآن.
step-plan-next-home = إذا انتهت الدفعة وقد تنتهي معها الإقامة، يُرجى وضع خطة للسكن التالي مبكرًا مع البلدية.
