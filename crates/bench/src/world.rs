//! What the made-up rules are about: 40 facts, each asked by a question of its own, and the numbers that tests use.

use jiff::civil::{Date, date};
use waymark_model::{
    Amount, Basis, ChoiceId, Confidence, DateRange, DatedAmount, Effort, Fact, FactId, FactKind, Items, Need, NeedId,
    NonEmpty, Parameter, ParameterId, Picture, Provider, ProviderId, ProviderKind, Question, QuestionId, Scope,
    Sensitivity, Source, SourceId, Stage, Stated, Unit, Value,
};

/// The day of every evaluation.
pub const TODAY: Date = date(2026, 11, 22);

/// The kinds of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of [`VALUES`].
    Choice,
    /// A whole number from 0 to [`MOST`].
    Number,
    /// A date.
    Date,
}

/// The facts: how many there are of each kind.
pub const FACTS: [(Kind, usize); 4] = [(Kind::YesNo, 16), (Kind::Choice, 8), (Kind::Number, 8), (Kind::Date, 8)];

/// The values of a choice.
pub const VALUES: [&str; 7] = ["north", "south", "east", "west", "island", "abroad", "nowhere"];

/// The largest number that a fact may be.
pub const MOST: i64 = 100;

/// How many low limits there are, and how many high ones.
pub const LIMITS: usize = 2;

/// The counts that numbers are held against: low ones, then high ones.
pub const COUNTS: [u32; 2 * LIMITS] = [12, 18, 83, 89];

/// The days that dates are held against, likewise.
pub const DAYS: [Date; 2 * LIMITS] = [date(2025, 8, 23), date(2025, 10, 22), date(2027, 12, 22), date(2028, 2, 20)];

/// The lengths in days that say how near to today a date is.
pub const LENGTHS: [u32; 2] = [480, 540];

/// How many schemes a provider, a need or a page stands for, in content of any size.
pub const OTHERS: usize = 20;

impl Kind {
    /// A fact of this kind.
    #[must_use]
    pub fn fact(self, place: usize) -> FactId {
        FactId::parse(&format!("{}-{place:02}", self.name())).unwrap()
    }

    fn name(self) -> &'static str {
        match self {
            Self::YesNo => "yes",
            Self::Choice => "choice",
            Self::Number => "number",
            Self::Date => "date",
        }
    }

    fn values(self) -> FactKind {
        match self {
            Self::YesNo => FactKind::YesNo,
            Self::Choice => FactKind::Choice(list(VALUES.map(|value| ChoiceId::parse(value).unwrap()))),
            Self::Number => FactKind::Whole { min: Some(0), max: Some(MOST) },
            Self::Date => FactKind::Date,
        }
    }
}

/// Every fact, with its kind and its place in it.
pub fn facts() -> impl Iterator<Item = (Kind, usize)> {
    FACTS.into_iter().flat_map(|(kind, count)| (0..count).map(move |place| (kind, place)))
}

/// The count at this place of [`COUNTS`].
#[must_use]
pub fn count(place: usize) -> ParameterId {
    ParameterId::parse(&format!("count-{place}")).unwrap()
}

/// The day at this place of [`DAYS`].
#[must_use]
pub fn day(place: usize) -> ParameterId {
    ParameterId::parse(&format!("day-{place}")).unwrap()
}

/// The length at this place of [`LENGTHS`].
#[must_use]
pub fn length(place: usize) -> ParameterId {
    ParameterId::parse(&format!("length-{place}")).unwrap()
}

/// One of [`OTHERS`] needs.
#[must_use]
pub fn need(place: usize) -> NeedId {
    NeedId::parse(&format!("need-{}", place % OTHERS)).unwrap()
}

/// One of [`OTHERS`] providers.
#[must_use]
pub fn provider(place: usize) -> ProviderId {
    ProviderId::parse(&format!("provider-{}", place % OTHERS)).unwrap()
}

/// What the thing at this place rests on.
#[must_use]
pub fn basis(place: usize) -> Basis {
    Basis { sources: list([source(place), source(place + 1)]), confidence: Confidence::High }
}

/// A list that is not empty.
#[must_use]
pub fn list<T>(items: impl Into<Vec<T>>) -> NonEmpty<T> {
    NonEmpty::new(items.into()).unwrap()
}

/// Facts, questions, numbers, needs, providers and pages: everything but schemes and services.
#[must_use]
pub fn items() -> Items {
    let mut items = Items::default();
    for (kind, place) in facts() {
        let id = kind.fact(place);
        let question = QuestionId::parse(id.as_str()).unwrap();
        let (stage, sensitivity) = (Stage::Home, Sensitivity::Gentle);
        let (asks, effort) = (list([id.clone()]), Effort::Memory);
        items.questions.insert(Question {
            id: question,
            asks,
            stage,
            sensitivity,
            effort,
            when: None,
            find_in: Vec::new(),
        });
        let mostly = (kind == Kind::YesNo).then_some(Value::YesNo(true));
        let (scope, kind) = (Scope::Case, kind.values());
        items.facts.insert(Fact { mostly, ..Fact::new(id, scope, kind) });
    }
    let counts = COUNTS.iter().enumerate().map(|(at, number)| (count(at), Unit::Count, Amount::Number(*number)));
    let days = DAYS.iter().enumerate().map(|(at, on)| (day(at), Unit::Date, Amount::Day(*on)));
    let lengths = LENGTHS.iter().enumerate().map(|(at, number)| (length(at), Unit::Days, Amount::Number(*number)));
    items.parameters.extend(counts.chain(days).chain(lengths).map(|(id, unit, amount)| {
        Parameter::new(id, unit, vec![DatedAmount { from: None, to: None, amount, basis: basis(0) }]).unwrap()
    }));
    for place in 0..OTHERS {
        items.needs.insert(Need { id: need(place), order: 1, icon: Picture::Home });
        let kind = ProviderKind::Charity;
        items.providers.insert(Provider { id: provider(place), kind, area: None, web: Some(address(place)) });
        items.sources.insert(Source {
            id: source(place),
            title: format!("What the law says in its part {place}"),
            publisher: "A department".to_owned(),
            url: address(place),
            as_of: Stated::On(DateRange::day(TODAY)),
            checked: TODAY,
        });
    }
    items
}

/// A web address.
#[must_use]
pub fn address(place: usize) -> String {
    format!("https://example.org/pages/{place}")
}

fn source(place: usize) -> SourceId {
    SourceId::parse(&format!("source-{}", place % OTHERS)).unwrap()
}
