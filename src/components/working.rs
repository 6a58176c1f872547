//! How a date was worked out.

use waymark_model::{
    Amount, Argument, Date, DateExpression, DateRange, Direction, FactId, Offset, Unit, Value, ValueOn,
};
use yew::{Html, html};

use crate::i18n::key::{self, Key};
use crate::i18n::messages::text_argument;
use crate::scene::Scene;

/// How the day of a deadline was worked out: from each date that it may be, where that is not known yet.
pub fn due_working(scene: &Scene, dates: &[DateExpression]) -> Html {
    match dates {
        [date] => working(scene, date),
        dates => list(scene, key::WORKING_EITHER, dates),
    }
}

/// How a date was worked out, in words. It counts nothing itself: the date is the engine's.
pub(super) fn working(scene: &Scene, expression: &DateExpression) -> Html {
    match expression {
        DateExpression::Fact(fact) => line(scene, key::WORKING_TOLD, &told(scene, fact)),
        DateExpression::Moved { fact, offset } => moved(scene, fact, offset),
        DateExpression::Parameter(id) => {
            let parameter = scene.content.parameters.get(id);
            match parameter.and_then(|parameter| parameter.on(scene.today)).map(|value| value.amount) {
                Some(Amount::Day(day)) => {
                    line(scene, key::WORKING_FIXED, &[("date", text_argument(scene.messages.day(day)))])
                }
                Some(Amount::Number(_)) | None => Html::default(),
            }
        }
        DateExpression::LaterOf(parts) => list(scene, key::WORKING_LATER, parts.as_slice()),
        DateExpression::EarlierOf(parts) => list(scene, key::WORKING_EARLIER, parts.as_slice()),
    }
}

fn list(scene: &Scene, message: Key, parts: &[DateExpression]) -> Html {
    html! {
        <>
            { line(scene, message, &[]) }
            <ul>{ for parts.iter().map(|part| html! { <li>{ working(scene, part) }</li> }) }</ul>
        </>
    }
}

fn moved(scene: &Scene, fact: &FactId, offset: &Offset) -> Html {
    let mut arguments = told(scene, fact);
    let Some((unit, number)) = amount(scene, fact, offset) else { return line(scene, key::WORKING_MOVED, &arguments) };
    arguments.push(("count", scene.messages.number(i64::from(number))));
    let message = match (offset.direction, unit) {
        (Direction::Plus, Unit::Days | Unit::ClearDays) => key::WORKING_PLUS_DAYS,
        (Direction::Minus, Unit::Days | Unit::ClearDays) => key::WORKING_MINUS_DAYS,
        (Direction::Plus, Unit::Weekdays | Unit::WorkingDays) => key::WORKING_PLUS_WEEKDAYS,
        (Direction::Minus, Unit::Weekdays | Unit::WorkingDays) => key::WORKING_MINUS_WEEKDAYS,
        (Direction::Plus, Unit::Months) => key::WORKING_PLUS_MONTHS,
        (Direction::Minus, Unit::Months) => key::WORKING_MINUS_MONTHS,
        (Direction::Plus, Unit::Years) => key::WORKING_PLUS_YEARS,
        (Direction::Minus, Unit::Years) => key::WORKING_MINUS_YEARS,
        (_, Unit::Count | Unit::Pence | Unit::Date) => key::WORKING_MOVED,
    };
    let besides = match unit {
        Unit::ClearDays => Some(key::WORKING_CLEAR),
        Unit::WorkingDays => Some(key::WORKING_HOLIDAYS),
        _ => None,
    };
    html! {
        <>
            { line(scene, message, &arguments) }
            { for besides.map(|besides| line(scene, besides, &[])) }
        </>
    }
}

/// The number that the date is moved by, where all days that it may be have the same one.
fn amount(scene: &Scene, fact: &FactId, offset: &Offset) -> Option<(Unit, u32)> {
    let parameter = scene.content.parameters.get(&offset.by)?;
    let on = |day: Date| match parameter.on(day)?.amount {
        Amount::Number(number) => Some(number),
        Amount::Day(_) => None,
    };
    let number = match offset.value_on {
        ValueOn::Today => on(scene.today)?,
        ValueOn::Anchor => {
            let date = date(scene, fact)?;
            let (first, last) = (on(date.earliest()?)?, on(date.latest()?)?);
            (first == last).then_some(first)?
        }
    };
    Some((parameter.unit(), number))
}

fn told(scene: &Scene, fact: &FactId) -> Vec<(&'static str, Argument)> {
    let date = date(scene, fact);
    let date = date.map_or_else(|| scene.messages.text(key::TRUTH_UNKNOWN), |date| scene.messages.date(date));
    vec![("fact", text_argument(scene.messages.fact_name(fact))), ("date", text_argument(date))]
}

fn date(scene: &Scene, fact: &FactId) -> Option<DateRange> {
    match scene.visit.answer(fact)?.value()? {
        Value::Date(date) => Some(*date),
        _ => None,
    }
}

fn line(scene: &Scene, message: Key, arguments: &[(&str, Argument)]) -> Html {
    html! { <p>{ scene.say_with(message, arguments) }</p> }
}
