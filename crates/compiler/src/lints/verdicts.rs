//! Phrases that pass a verdict on somebody's status, by language. Data: add a phrase where one was missed, with care
//! that it cannot be meant otherwise.

/// A language and its phrases, in lower case, with straight apostrophes and without vowel marks.
pub(super) const VERDICTS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "you qualify",
            "you do not qualify",
            "you don't qualify",
            "you are eligible",
            "you're eligible",
            "you are not eligible",
            "you are entitled",
            "you're entitled",
            "you are not entitled",
            "you should apply",
            "you must apply",
            "you need to apply",
            "you have to apply",
            "apply now",
            "you will be granted",
            "will be granted",
            "you will get permission",
            "you will be refused",
            "will be refused",
            "your claim will succeed",
            "your claim will fail",
            "you are safe from",
        ],
    ),
    (
        "uk",
        &[
            // "You meet the requirements", "you do not meet …".
            "ви відповідаєте вимогам",
            "ви не відповідаєте вимогам",
            "ви відповідаєте критеріям",
            "ви відповідаєте умовам",
            // "You should, must apply", "apply now".
            "вам слід подати заяву",
            "вам треба подати заяву",
            "вам потрібно подати заяву",
            "ви повинні подати заяву",
            "ви мусите подати заяву",
            "подайте заяву зараз",
            // "You will be granted permission", "you will be refused".
            "вам нададуть дозвіл",
            "вам буде надано дозвіл",
            "вам надано дозвіл",
            "вам відмовлять",
            "вам буде відмовлено",
            "ви отримаєте дозвіл",
        ],
    ),
    (
        "ar",
        &[
            // "You are eligible", "you are not eligible".
            "أنت مؤهل",
            "أنت مؤهلة",
            "أنتم مؤهلون",
            "لست مؤهلا",
            "أنت غير مؤهل",
            // "You meet the conditions".
            "أنت تستوفي الشروط",
            "أنت لا تستوفي الشروط",
            // "You must, should apply", "apply now".
            "يجب أن تقدم طلب",
            "يجب أن تقدم طلبا",
            "عليك أن تقدم طلبا",
            "ينبغي أن تقدم طلبا",
            "قدم طلبك الآن",
            // "You will be granted permission", "your claim will be refused".
            "ستحصل على الإذن",
            "سيتم منحك الإذن",
            "سيتم رفض طلبك",
            "سيرفض طلبك",
        ],
    ),
];
