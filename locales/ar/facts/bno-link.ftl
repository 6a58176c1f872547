name = الصلة بصفة BN(O)
value-own-status = صفة BN(O) مسجّلة باسمي أنا
value-child-after-handover = لأحد والديّ أو لشريك حياته صفة BN(O). وعمري 18 سنة أو أكثر، وتاريخ ميلادي { $bno-handover } أو بعده
value-child-before-handover = لأحد والديّ أو لشريك حياته صفة BN(O). وتاريخ ميلادي قبل ذلك اليوم، لكن ليس قبل { $bno-adult-child-born-from }
value-close-family = أنا شريك حياة أو طفل أو قريب محتاج إلى رعاية، لشخص لديه صفة BN(O) أو تأشيرة BN(O)
value-none-of-these = لا شيء من هذه
