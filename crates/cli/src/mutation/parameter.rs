//! Mutants of parameters.

use jiff::ToSpan as _;
use waymark_compiler::RuleName;
use waymark_model::{Amount, DatedAmount, Parameter};

use crate::mutation::change::Change;
use crate::mutation::item::Item;
use crate::mutation::variation::Variation;
use crate::mutation::{Flip, Mutant};

/// Each value one more, and one less: a day later or earlier for a date.
pub(super) fn mutants(parameter: &Parameter) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (place, value) in parameter.values().iter().enumerate() {
        let rule = RuleName::Value(parameter.id().clone(), place);
        let varied = neighbours(value.amount).into_iter().flatten().filter_map(|amount| {
            let mut values: Vec<DatedAmount> = parameter.values().to_vec();
            values.get_mut(place)?.amount = amount;
            let (id, calendar) = (parameter.id().clone(), parameter.calendar().cloned());
            let made = Parameter::with_calendar(id, parameter.unit(), calendar, values).ok()?;
            let change = Change::new(Flip::OneOff, word(value.amount), word(amount));
            Some(Variation { change, made: Item::Parameter(made) })
        });
        mutants.extend(varied.map(|varied| Mutant::new(rule.clone(), varied)));
    }
    mutants
}

fn neighbours(amount: Amount) -> [Option<Amount>; 2] {
    match amount {
        Amount::Number(number) => [number.checked_add(1), number.checked_sub(1)].map(|it| it.map(Amount::Number)),
        Amount::Day(day) => [day.checked_add(1.day()), day.checked_sub(1.day())].map(|it| it.ok().map(Amount::Day)),
    }
}

fn word(amount: Amount) -> String {
    match amount {
        Amount::Number(number) => format!("value: {number}"),
        Amount::Day(day) => format!("value: {day}"),
    }
}
