//! Closed lists of words that stand for values, such as `gentle` and `sensitive`.

use serde_json::{Value, json};
use waymark_model::{
    Access, Audience, Boundary, Confidence, Cost, DeadlineKind, Effort, Group, OutcomeKind, Paper, PhoneKind, Picture,
    Priority, ProviderKind, RightAnswer, Scope, Sensitivity, Stage, TextDirection, Truth, Unit, Weekday,
};

use crate::diagnostic::Code;
use crate::source::{Refusal, Scalar};
use crate::suggestion::did_you_mean_or_list;

/// Declares the words for the values of an enum.
macro_rules! vocabulary {
    ($($type:ty, $what:literal { $($word:literal => $value:ident),+ $(,)? })+) => {$(
        impl Scalar for $type {
            const WHAT: &'static str = $what;

            fn parse(text: &str) -> Result<Self, Refusal> {
                match text {
                    $($word => Ok(Self::$value),)+
                    _ => Err(unknown(text, $what, &[$($word),+])),
                }
            }

            fn schema() -> Value {
                json!({ "enum": [$($word),+] })
            }
        }
    )+};
}

pub(crate) use vocabulary;

pub(crate) fn unknown(text: &str, what: &str, words: &[&str]) -> Refusal {
    Refusal {
        code: Code::UnknownWord,
        message: format!("`{text}` is not {what}"),
        help: Some(did_you_mean_or_list(text, words)),
    }
}

vocabulary! {
    Access, "a way in" {
        "walk-in" => WalkIn, "appointment" => Appointment, "referral" => Referral, "phone" => Phone, "online" => Online,
    }
    Audience, "an audience" {
        "women" => Women, "men" => Men, "young-people" => YoungPeople, "families" => Families,
    }
    Boundary, "a boundary" { "information" => Information, "service" => Service, "status" => Status }
    Confidence, "a confidence" { "high" => High, "medium" => Medium, "low" => Low }
    Cost, "a cost" { "free" => Free, "some-cost" => SomeCost }
    DeadlineKind, "a kind of deadline" { "act-by" => ActBy, "opens" => Opens, "ends" => Ends, "expect" => Expect }
    Group, "a group of rights" {
        "money" => Money, "home" => Home, "health" => Health, "school" => School, "work" => Work, "papers" => Papers,
    }
    OutcomeKind, "an outcome" {
        "matches" => Matches, "does-not-match" => DoesNotMatch, "cannot-tell" => CannotTell, "not-now" => NotNow,
    }
    Paper, "a paper that there is a drawing of" {
        "evisa" => Evisa, "letter" => Letter, "support-letter" => SupportLetter, "residence-card" => ResidenceCard,
        "passport" => Passport,
    }
    PhoneKind, "a kind of number" { "call" => Call, "text" => Text, "whatsapp" => Whatsapp, "relay" => Relay }
    Priority, "a priority" { "now" => Now, "today" => Today, "soon" => Soon }
    ProviderKind, "a kind of provider" {
        "council" => Council, "government" => Government, "nhs" => Nhs, "charity" => Charity, "company" => Company,
        "community" => Community,
    }
    RightAnswer, "an answer" { "yes" => Yes, "no" => No, "conditional" => Conditional }
    Scope, "what a fact is of" { "case" => Case, "person" => Person }
    Sensitivity, "a sensitivity" { "gentle" => Gentle, "sensitive" => Sensitive }
    Effort, "an effort" { "memory" => Memory, "papers" => Papers }
    Stage, "a stage" {
        "need" => Need, "safety" => Safety, "route" => Route, "home" => Home, "status" => Status, "dates" => Dates,
    }
    TextDirection, "a direction" { "ltr" => LeftToRight, "rtl" => RightToLeft }
    Truth, "a truth" { "met" => Met, "not-met" => NotMet, "unknown" => Unknown }
    Unit, "a unit" {
        "days" => Days, "clear-days" => ClearDays, "weekdays" => Weekdays, "working-days" => WorkingDays,
        "months" => Months, "years" => Years, "count" => Count, "pence" => Pence, "date" => Date,
    }
    Weekday, "a day of the week" {
        "mon" => Mon, "tue" => Tue, "wed" => Wed, "thu" => Thu, "fri" => Fri, "sat" => Sat, "sun" => Sun,
    }
}

impl Scalar for Picture {
    const WHAT: &'static str = "a picture";

    fn parse(text: &str) -> Result<Self, Refusal> {
        let found = Self::ALL.iter().find(|picture| picture.name() == text);
        found.copied().ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|picture| picture.name()).collect();
            unknown(text, Self::WHAT, &names)
        })
    }

    fn schema() -> Value {
        json!({ "enum": Self::ALL.iter().map(|picture| picture.name()).collect::<Vec<_>>() })
    }
}
