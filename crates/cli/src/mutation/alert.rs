//! Mutants of alerts.

use waymark_compiler::RuleName;
use waymark_model::{Alert, Amount, Condition, Date, DateExpression, DatedAmount, Parameter, ParameterId, Unit};

use crate::mutation::change::Change;
use crate::mutation::item::Item;
use crate::mutation::list::one_left_out;
use crate::mutation::variation::Variation;
use crate::mutation::written::Written as _;
use crate::mutation::{Flip, Mutant, condition};

/// An alert with its condition varied, always or never raised, or with a place to go left out. The only place stays: no
/// alert is without.
pub(super) fn mutants(alert: &Alert) -> Vec<Mutant> {
    let rule = RuleName::Alert(alert.id.clone());
    let raised = |when| Item::Alert(Alert { when, ..alert.clone() });
    let varied = condition::variations(&alert.when).into_iter().map(|varied| varied.inside("when").map(raised));
    let mut mutants: Vec<Mutant> = varied.map(|varied| Mutant::new(rule.clone(), varied)).collect();
    mutants.extend(constant(alert, "always", Condition::TodayFrom));
    mutants.extend(constant(alert, "never", Condition::TodayUntil));
    mutants.extend(one_left_out(&alert.signposts).map(|(service, signposts)| {
        let made = Item::Alert(Alert { signposts, ..alert.clone() });
        let change = Change::left_out(Flip::SignpostLeftOut, format!("signpost {service}"));
        Mutant::new(rule.clone(), Variation { change, made })
    }));
    mutants
}

/// The alert on every day from the first of the calendar on, or until that day: always, or never. Nothing else that
/// authors can write holds, or fails, whatever is answered.
fn constant(alert: &Alert, how: &str, side: fn(DateExpression) -> Condition) -> Option<Mutant> {
    let id = ParameterId::parse("first-day-of-the-calendar").ok()?;
    let first = DatedAmount { from: None, to: None, amount: Amount::Day(Date::MIN), basis: alert.basis.clone() };
    let first = Parameter::new(id.clone(), Unit::Date, vec![first]).ok()?;
    let when = side(DateExpression::Parameter(id));
    let made = Item::Alert(Alert { when, ..alert.clone() });
    let change = Change::new(Flip::AlwaysNever, alert.when.written(), how).inside("when");
    let mut mutant = Mutant::new(RuleName::Alert(alert.id.clone()), Variation { change, made });
    mutant.items.push(Item::Parameter(first));
    Some(mutant)
}
