//! The laws written a second time, slowly and plainly, from their text and not from the engine: everything is tried.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use waymark_model::{
    Amount, Answer, Condition, Content, DateExpression, DateRange, Deadline, Direction, FactId, Offset, Order,
    Predicate, Quantity, Right, RightAnswer, Scheme, Scope, Truth, Unit, Value,
};

/// What is told of each fact, a whole value or nothing.
pub(crate) type Told = BTreeMap<FactId, Value>;

/// Everything that an answer may change.
#[derive(Debug, PartialEq)]
pub(crate) struct Results {
    pub(crate) truths: Vec<Truth>,
    pub(crate) rights: Vec<Option<Result<RightAnswer, bool>>>,
    dates: Vec<Option<(Date, Date)>>,
}

/// One way to look at everything: content, day, values.
#[derive(Clone, Copy)]
pub(crate) struct Reference<'a> {
    pub(crate) content: &'a Content,
    pub(crate) on: Date,
    /// What is told of the case.
    pub(crate) told: &'a Told,
    /// What is told of each person; empty where nobody told who there is.
    pub(crate) people: &'a [Told],
    /// Whose facts of a person are meant.
    pub(crate) person: Option<&'a Told>,
}

impl<'a> Reference<'a> {
    /// The case of a household that nobody told of.
    pub(crate) fn new(content: &'a Content, on: Date, told: &'a Told) -> Self {
        Self { content, on, told, people: &[], person: None }
    }

    /// Kleene's logic over tests of whole values.
    pub(crate) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::All(parts) => all(parts.iter().map(|part| self.truth(part))),
            // One of them holds unless every one fails to.
            Condition::Any(parts) => opposite(all(parts.iter().map(|part| opposite(self.truth(part))))),
            Condition::Not(part) => opposite(self.truth(part)),
            Condition::Test(test) => {
                let Some(value) = self.value(&test.fact) else { return Truth::Unknown };
                self.predicate(&test.predicate, value)
            }
            Condition::TodayFrom(date) => self.day_holds(date, |day| self.on >= day),
            Condition::TodayUntil(date) => self.day_holds(date, |day| self.on <= day),
            Condition::People(quantity, part) => self.people(quantity, part),
        }
    }

    /// Every way in which the unknown ones may turn out is counted. Of people whom nobody told of nothing is known.
    fn people(&self, quantity: &Quantity, part: &Condition) -> Truth {
        if self.people.is_empty() {
            return Truth::Unknown;
        }
        let each: Vec<Truth> =
            self.people.iter().map(|person| Self { person: Some(person), ..*self }.truth(part)).collect();
        let met = each.iter().filter(|truth| **truth == Truth::Met).count();
        let may_be = each.iter().filter(|truth| **truth != Truth::NotMet).count();
        let holds = |number: usize| match quantity {
            Quantity::Any => number > 0,
            Quantity::All => number == self.people.len(),
            Quantity::Count(order, limit) => {
                let amount = self.content.parameters.get(limit).unwrap().on(self.on).unwrap().amount;
                let Amount::Number(limit) = amount else { panic!("people are counted") };
                stands(*order, i64::try_from(number).unwrap(), i64::from(limit))
            }
        };
        let ways: Vec<bool> = (met..=may_be).map(holds).collect();
        if ways.iter().all(|holds| *holds) {
            Truth::Met
        } else if ways.iter().any(|holds| *holds) {
            Truth::Unknown
        } else {
            Truth::NotMet
        }
    }

    /// A date may be any day of its range: settled only where every day says the same.
    fn day_holds(&self, date: &DateExpression, holds: impl Fn(Date) -> bool) -> Truth {
        match date {
            DateExpression::Fact(fact) => self.every_day(fact, holds),
            DateExpression::Moved { fact, offset } => self.every_day(fact, |day| holds(self.moved(day, offset))),
            other => panic!("the reference knows no {other:?}"),
        }
    }

    fn moved(&self, day: Date, offset: &Offset) -> Date {
        let parameter = self.content.parameters.get(&offset.by).unwrap();
        let Some(Amount::Number(number)) = parameter.on(self.on).map(|value| value.amount) else {
            panic!("the reference knows no parameter without a value")
        };
        let way = if offset.direction == Direction::Plus { 1 } else { -1 };
        let number = i64::from(number) * way;
        match parameter.unit() {
            Unit::Days => day + number.days(),
            Unit::Months => day + number.months(),
            Unit::WorkingDays => {
                let calendar = &self.content.calendars[parameter.calendar().unwrap()];
                let works = |day: &Date| {
                    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
                    !weekend && calendar.holidays().all(|holiday| holiday != *day)
                };
                let number = usize::try_from(number.abs()).unwrap();
                day.series(way.days()).skip(1).filter(works).nth(number - 1).unwrap()
            }
            other => panic!("the reference knows no {other:?}"),
        }
    }

    /// The first and the last day that a date may be; those of the calendar where nothing is known.
    fn range(&self, date: &DateExpression) -> (Date, Date) {
        let told = |fact: &FactId| match self.value(fact) {
            Some(Value::Date(range)) => (range.earliest().unwrap(), range.latest().unwrap()),
            _ => (Date::MIN, Date::MAX),
        };
        let ranges =
            |parts: &[DateExpression]| -> Vec<(Date, Date)> { parts.iter().map(|part| self.range(part)).collect() };
        match date {
            DateExpression::Fact(fact) => told(fact),
            DateExpression::Moved { fact, offset } => match told(fact) {
                (Date::MIN, Date::MAX) => (Date::MIN, Date::MAX),
                (first, last) => (self.moved(first, offset), self.moved(last, offset)),
            },
            DateExpression::Parameter(id) => match self.content.parameters.get(id).unwrap().on(self.on).unwrap().amount
            {
                Amount::Day(day) => (day, day),
                Amount::Number(_) => (Date::MIN, Date::MAX),
            },
            DateExpression::LaterOf(parts) => {
                let ranges = ranges(parts.as_slice());
                (ranges.iter().map(|range| range.0).max().unwrap(), ranges.iter().map(|range| range.1).max().unwrap())
            }
            DateExpression::EarlierOf(parts) => {
                let ranges = ranges(parts.as_slice());
                (ranges.iter().map(|range| range.0).min().unwrap(), ranges.iter().map(|range| range.1).min().unwrap())
            }
        }
    }

    /// The first and the last day that a deadline may be, whichever of its exceptions may hold; `None` where it does not
    /// concern anybody.
    pub(crate) fn due(&self, deadline: &Deadline) -> Option<(Date, Date)> {
        if self.truth(&deadline.when) == Truth::NotMet {
            return None;
        }
        let truths: Vec<Truth> = deadline.exceptions.iter().map(|exception| self.truth(&exception.when)).collect();
        // An exception gives the day if none before it is sure to, and it is not sure not to.
        let none_before = |place: usize| truths[..place].iter().all(|truth| *truth != Truth::Met);
        let may_give = |place: usize| none_before(place) && truths.get(place) != Some(&Truth::NotMet);
        let dates = deadline.exceptions.iter().map(|exception| &exception.date).chain([&deadline.date]);
        let possible = dates.enumerate().filter(|(place, _)| may_give(*place)).map(|(_, date)| self.range(date));
        let possible: Vec<(Date, Date)> = possible.collect();
        Some((possible.iter().map(|range| range.0).min().unwrap(), possible.iter().map(|range| range.1).max().unwrap()))
    }

    fn every_day(&self, fact: &FactId, holds: impl Fn(Date) -> bool) -> Truth {
        let Some(Value::Date(range)) = self.value(fact) else { return Truth::Unknown };
        let days = days(*range);
        let met = days.iter().filter(|day| holds(**day)).count();
        if met == days.len() {
            Truth::Met
        } else if met == 0 {
            Truth::NotMet
        } else {
            Truth::Unknown
        }
    }

    fn predicate(&self, predicate: &Predicate, value: &Value) -> Truth {
        let limit = |id| self.content.parameters.get(id).unwrap().on(self.on).map(|value| value.amount);
        match (predicate, value) {
            (Predicate::Is(wanted), Value::YesNo(told)) => (wanted == told).into(),
            (Predicate::OneOf(ids), Value::Choice(told)) => ids.iter().any(|id| id == told).into(),
            (Predicate::Includes(id), Value::Choices(told)) => told.contains(id).into(),
            (Predicate::Compare(order, id), Value::Whole(told)) => match limit(id) {
                Some(Amount::Number(limit)) => {
                    let numbers: Vec<i64> = (told.least().unwrap()..=told.most().unwrap()).collect();
                    let met = numbers.iter().filter(|number| stands(*order, **number, i64::from(limit))).count();
                    match met {
                        0 => Truth::NotMet,
                        met if met == numbers.len() => Truth::Met,
                        _ => Truth::Unknown,
                    }
                }
                _ => Truth::Unknown,
            },
            (Predicate::Compare(order, id), Value::Date(range)) => match limit(id) {
                Some(Amount::Day(limit)) => {
                    let distance = |day: Date| i64::from(DateRange::days_between(limit, day));
                    let days = days(*range);
                    let met = days.iter().filter(|day| stands(*order, distance(**day), 0)).count();
                    if met == days.len() {
                        Truth::Met
                    } else if met == 0 {
                        Truth::NotMet
                    } else {
                        Truth::Unknown
                    }
                }
                _ => Truth::Unknown,
            },
            other => panic!("the reference knows no {other:?}"),
        }
    }

    /// An answer counts where no question asks for it, or where somebody is asked for it.
    fn value(&self, fact: &FactId) -> Option<&Value> {
        let askers: Vec<_> = self.content.questions.values().filter(|q| q.asks.iter().any(|id| id == fact)).collect();
        let counts = askers.is_empty()
            || askers.iter().any(|q| q.when.as_ref().is_none_or(|when| self.truth(when) == Truth::Met));
        let told = match self.content.facts.get(fact).unwrap().scope {
            Scope::Case => self.told,
            Scope::Person => self.person?,
        };
        told.get(fact).filter(|_| counts)
    }

    /// Whether all criteria of a scheme are met today.
    pub(crate) fn scheme(&self, scheme: &Scheme) -> Truth {
        all(scheme.criteria.iter().map(|criterion| self.truth(&criterion.when)))
    }

    /// What answers a right: `Err(true)` when no case does, `Err(false)` when that is not known.
    pub(crate) fn right(&self, right: &Right) -> Result<RightAnswer, bool> {
        let mut possible: Vec<RightAnswer> = Vec::new();
        for case in &right.cases {
            match self.truth(&case.when) {
                Truth::NotMet => {}
                Truth::Unknown => possible.push(case.answer),
                Truth::Met => {
                    possible.push(case.answer);
                    let agreed = possible.iter().all(|answer| *answer == case.answer);
                    return if agreed { Ok(case.answer) } else { Err(false) };
                }
            }
        }
        Err(possible.is_empty())
    }

    /// What answers a right of each person whose it is or may be; of somebody, while nobody told who there is.
    pub(crate) fn rights(&self, right: &Right) -> Vec<Result<RightAnswer, bool>> {
        let theirs = self.of_each(right).into_iter().filter(|of| of.theirs(right) != Truth::NotMet);
        theirs.map(|of| of.right(right)).collect()
    }

    /// Seen from each person, where a right is each person's and somebody told who there is.
    fn of_each(&self, right: &Right) -> Vec<Self> {
        if right.scope == Scope::Case || self.people.is_empty() {
            return vec![*self];
        }
        self.people.iter().map(|person| Self { person: Some(person), ..*self }).collect()
    }

    /// Whether a right is this person's.
    fn theirs(&self, right: &Right) -> Truth {
        right.whom.as_ref().map_or(Truth::Met, |whom| self.truth(whom))
    }

    /// What is settled of a right of each person, or of somebody: that it is not theirs, or what it says. That it is theirs and
    /// says nothing yet settles no more than that it may be theirs: either way there is a right that nobody can tell of.
    fn settled(&self, right: &Right) -> Vec<Option<Result<RightAnswer, bool>>> {
        let settled = |of: Self| match of.theirs(right) {
            Truth::NotMet => None,
            Truth::Met => Some(of.right(right)),
            Truth::Unknown => Some(Err(false)),
        };
        self.of_each(right).into_iter().map(settled).collect()
    }

    /// Everything that an answer may change.
    pub(crate) fn results(&self) -> Results {
        let schemes = self.content.schemes.values().map(|scheme| self.scheme(scheme));
        let alerts = self.content.alerts.values().map(|alert| self.truth(&alert.when));
        let deadlines = self.content.deadlines.values();
        let concerns = deadlines.clone().map(|deadline| self.truth(&deadline.when));
        Results {
            truths: schemes.chain(alerts).chain(concerns).collect(),
            rights: self.content.rights.values().flat_map(|right| self.settled(right)).collect(),
            dates: deadlines.map(|deadline| self.due(deadline)).collect(),
        }
    }
}

fn stands(order: Order, left: i64, right: i64) -> bool {
    match order {
        Order::Before => left < right,
        Order::AtMost => left <= right,
        Order::AtLeast => left >= right,
        Order::After => left > right,
    }
}

/// Whether all hold, by the tables: one that fails settles it, else one that is unknown leaves it open.
fn all(parts: impl Iterator<Item = Truth>) -> Truth {
    let parts: Vec<Truth> = parts.collect();
    [Truth::NotMet, Truth::Unknown].into_iter().find(|truth| parts.contains(truth)).unwrap_or(Truth::Met)
}

fn opposite(truth: Truth) -> Truth {
    match truth {
        Truth::Met => Truth::NotMet,
        Truth::NotMet => Truth::Met,
        Truth::Unknown => Truth::Unknown,
    }
}

/// Every day of a range.
fn days(range: DateRange) -> Vec<Date> {
    let (first, last) = (range.earliest().unwrap(), range.latest().unwrap());
    first.series(1.day()).take_while(|day| *day <= last).collect()
}

/// What was told with a value.
pub(crate) fn told(answers: &BTreeMap<FactId, Answer>) -> Told {
    answers.iter().filter_map(|(fact, answer)| Some((fact.clone(), answer.value()?.clone()))).collect()
}
