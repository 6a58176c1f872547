name = برنامج إعادة التوطين
value-ukrs = برنامج إعادة التوطين البريطاني (UK Resettlement Scheme)
value-community-sponsorship = كفالة المجتمع (Community Sponsorship)، حيث رحّبت بك مجموعة محلية
value-mandate = إعادة التوطين Mandate، للالتحاق بعائلة قريبة
value-new-sponsorship = أحد مسارات الكفالة الأحدث: جمعية خيرية أو جامعة أو صاحب عمل
value-earlier-scheme = برنامج أقدم، مثل البرنامج السوري أو Gateway
