title = بطاقة Healthy Start للحليب والفواكه والخضار
case-child-alone = الحامل دون الثامنة عشرة بعد أكثر من { $healthy-start-pregnancy-weeks ->
    [zero] { $healthy-start-pregnancy-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $healthy-start-pregnancy-weeks } أسابيع
    [many] { $healthy-start-pregnancy-weeks } أسبوعًا
   *[other] { $healthy-start-pregnancy-weeks } أسبوع
} من الحمل يمكنها طلب البطاقة من دون أي إعانة أخرى. يمكن للقابلة أو الأخصائي الاجتماعي المساعدة في الاتصال ببرنامج Healthy Start.
case-asylum = دعم اللجوء لا يكفي للبرنامج الأساسي. هناك طريق آخر بالبريد الإلكتروني لطفل بريطاني دون { $healthy-start-child-age ->
    [zero] { $healthy-start-child-age } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $healthy-start-child-age } سنوات
    [many] { $healthy-start-child-age } سنة
   *[other] { $healthy-start-child-age } سنة
}، إذا كان ما يصل إلى يد العائلة من الأجر { $healthy-start-monthly-pay } في الشهر أو أقل. وهو لا ينظر إلى صفة الوالدين.
case-visa = إذا كان إذن الإقامة يقول «لا أموال عامة» (no public funds)، فالبطاقة هي لطفل بريطاني دون { $healthy-start-child-age ->
    [zero] { $healthy-start-child-age } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $healthy-start-child-age } سنوات
    [many] { $healthy-start-child-age } سنة
   *[other] { $healthy-start-child-age } سنة
}، حيث يصل إلى يد العائلة من الأجر { $healthy-start-monthly-pay } في الشهر أو أقل. الحمل وحده لا يكفي، إلا إذا كان شريك الحياة يحصل على Universal Credit. وإذا كان لا يقول ذلك، فالبطاقة هي لمن يحصلون على Universal Credit ولا يكسبون أكثر من هذا، بعد أكثر من { $healthy-start-pregnancy-weeks ->
    [zero] { $healthy-start-pregnancy-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $healthy-start-pregnancy-weeks } أسابيع
    [many] { $healthy-start-pregnancy-weeks } أسبوعًا
   *[other] { $healthy-start-pregnancy-weeks } أسبوع
} من الحمل، أو مع طفل في هذا العمر. البطاقة نفسها ليست من الأموال العامة.
case-open = البطاقة هي لمن يحصلون على Universal Credit، ويصل إلى يدهم من الأجر { $healthy-start-monthly-pay } في الشهر أو أقل، مع أكثر من { $healthy-start-pregnancy-weeks ->
    [zero] { $healthy-start-pregnancy-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $healthy-start-pregnancy-weeks } أسابيع
    [many] { $healthy-start-pregnancy-weeks } أسبوعًا
   *[other] { $healthy-start-pregnancy-weeks } أسبوع
} من الحمل، أو مع طفل دون { $healthy-start-child-age ->
    [zero] { $healthy-start-child-age } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $healthy-start-child-age } سنوات
    [many] { $healthy-start-child-age } سنة
   *[other] { $healthy-start-child-age } سنة
}.
step-ask-online = من يحصلون على Universal Credit يطلبون البطاقة على موقع NHS Healthy Start، بالاسم والعنوان نفسيهما كما في طلب Universal Credit.
step-ask-by-email = العائلات التي عليها شرط «لا أموال عامة» أو لديها دعم اللجوء، ومعها طفل بريطاني، تطلب بالبريد الإلكتروني. العنوان مذكور مع Healthy Start في الأسفل.
step-call-healthy-start = من هم دون الثامنة عشرة، ومن لا يقبلهم الموقع، يمكنهم الاتصال ببرنامج Healthy Start.
bring-benefit-letter = أحدث كشف من Universal Credit، إن وُجد
bring-child-papers = للبريد الإلكتروني: جواز سفر الطفل أو شهادة ميلاده، وتأشيرتك أو رسالتك
bring-pay-papers = للبريد الإلكتروني: أوراق تُظهر ما تكسبه العائلة
refusal-website-says-no = الموقع لا يقبل طلب الأم أو الأب.
rule-website-says-no = الموقع هو فقط لمن لديهم إعانات معينة. لطفل بريطاني على والديه شرط «لا أموال عامة» أو ليست لهما صفة، هناك الطريق بالبريد الإلكتروني. وهو لا يشمل الحمل.
