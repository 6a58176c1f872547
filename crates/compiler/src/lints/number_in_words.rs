//! `number-in-words`

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::lints::digits::{Number, numbers, phones};
use crate::lints::{Lint, within};
use crate::source::Kind;
use crate::stage::Project;

/// Numbers that are names, or that no law changes, each with why. All others are parameters.
const ALLOWED: &[(&str, &str)] = &[
    ("4", "section 4 of the Immigration and Asylum Act 1999"),
    ("95", "section 95 of that Act"),
    ("98", "section 98 of that Act"),
    ("18", "the age at which childhood ends"),
    ("24", "the hours of a day"),
    ("7", "the days of a week, as in 24/7"),
    ("101", "the police, when it is not an emergency"),
    ("111", "the health line"),
    ("112", "the emergency number"),
    ("999", "the emergency number"),
];

/// A number typed into words: an amount, a length or a year that will change one day, and then only here. Names of
/// places and services may have numbers, and so may the page's own words.
///
/// Bad: `body = You have 42 days.` Good: `body = You have { $move-on-days } days.`
pub(super) struct NumberInWords;

impl Lint for NumberInWords {
    fn run(&self, project: &Project<'_>, faults: &mut Faults) {
        for file in &project.lowered.words {
            let named = matches!(file.subject, None | Some((Kind::Service | Kind::Area | Kind::Provider, _)));
            if named {
                continue;
            }
            for text in file.messages.iter().flat_map(|message| &message.texts) {
                // Those are told by `phone-in-words`.
                let phones = phones(&text.value);
                let in_phone = |number: &Number| phones.iter().any(|phone| phone.contains(&number.range.start));
                for number in numbers(&text.value).into_iter().filter(|n| !n.of_name && !allowed(n) && !in_phone(n)) {
                    let written = text.value.get(number.range.clone()).unwrap_or_default();
                    let message = format!("`{written}` is a number typed into words");
                    let fault = Diagnostic::new(Code::NumberInWords, within(text, &number.range), message);
                    faults.add(fault.help("make it a parameter with its source, and write `{ $its-id }`".to_owned()));
                }
            }
        }
    }
}

fn allowed(number: &Number) -> bool {
    ALLOWED.iter().any(|(digits, _)| *digits == number.digits)
}
