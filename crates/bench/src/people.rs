//! Random people. About six in seven say yes to a question, and pass a test of a made-up rule: then asking the fact that
//! stands in most open schemes needs about 1.16 times the questions that perfect hindsight needs, as it does elsewhere.

use fastrand::Rng;
use waymark_model::{Answer, ChoiceId, Date, DateRange, FactId, NumberRange, Situation, Value};

use crate::rules::town;
use crate::world::{Kind, MOST, TODAY, VALUES, facts};

/// How far from today dates lie, in days.
const YEARS_AWAY: i32 = 600;

/// So many people of whom everything is known: the first are the same however many there are.
#[must_use]
pub fn people(count: usize) -> Vec<Situation> {
    let mut chance = Rng::with_seed(40);
    (0..count).map(|_| person(&mut chance)).collect()
}

/// The same people, of whom half is known: each fact with a chance of one in two, and a quarter of the dates only to the
/// month.
#[must_use]
pub fn half_known(people: &[Situation]) -> Vec<Situation> {
    let mut chance = Rng::with_seed(20);
    let half = |person: &Situation| {
        let mut half = Situation::new(person.on, person.area.clone());
        let told = person.answers.iter().filter_map(|(fact, answer)| {
            let (is_told, is_vague) = (chance.bool(), chance.u8(0..4) == 0);
            is_told.then(|| (fact.clone(), if is_vague { vague(answer) } else { answer.clone() }))
        });
        half.answers = told.collect();
        half
    };
    people.iter().map(half).collect()
}

/// Somebody of whom nothing is known yet.
#[must_use]
pub fn nobody() -> Situation {
    Situation::new(TODAY, town())
}

fn person(chance: &mut Rng) -> Situation {
    let mut person = nobody();
    let answer = |(kind, place): (Kind, usize)| -> (FactId, Answer) {
        let value = match kind {
            Kind::YesNo => Value::YesNo(chance.u8(0..7) > 0),
            Kind::Choice => Value::Choice(ChoiceId::parse(chance.choice(VALUES).unwrap()).unwrap()),
            Kind::Number => Value::Whole(NumberRange::exactly(chance.i64(0..=MOST))),
            Kind::Date => {
                let days = chance.i32(-YEARS_AWAY..=YEARS_AWAY);
                Value::Date(DateRange::day(DateRange::shift_days(TODAY, days)))
            }
        };
        (kind.fact(place), Answer::Known(value))
    };
    person.answers = facts().map(answer).collect();
    person
}

/// A date known only to the month; any other answer as it is.
fn vague(answer: &Answer) -> Answer {
    match answer {
        Answer::Known(Value::Date(range)) => {
            let (first, last) = (range.earliest().map(Date::first_of_month), range.latest().map(Date::last_of_month));
            Answer::Known(Value::Date(DateRange::between(first, last).unwrap()))
        }
        _ => answer.clone(),
    }
}
