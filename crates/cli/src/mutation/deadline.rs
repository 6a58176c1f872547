//! Mutants of deadlines.

use waymark_compiler::RuleName;
use waymark_model::{Deadline, DeadlineKind};

use crate::mutation::change::Change;
use crate::mutation::item::Item;
use crate::mutation::list::some_left_out;
use crate::mutation::variation::Variation;
use crate::mutation::{Flip, Mutant, condition, date};

/// A deadline with its condition or its date varied, of another kind, or with a place to go left out.
pub(super) fn mutants(deadline: &Deadline) -> Vec<Mutant> {
    let conditions = condition::variations(&deadline.when).into_iter();
    let conditions = conditions.map(|varied| varied.inside("when").map(|when| Deadline { when, ..deadline.clone() }));
    let dates = date::variations(&deadline.date).into_iter();
    let dates = dates.map(|varied| varied.inside("date").map(|date| Deadline { date, ..deadline.clone() }));
    let signposts = some_left_out(&deadline.signposts).map(|(service, signposts)| {
        let made = Deadline { signposts, ..deadline.clone() };
        Variation { change: Change::left_out(Flip::SignpostLeftOut, format!("signpost {service}")), made }
    });
    let all = conditions.chain(dates).chain([other_kind(deadline)]).chain(signposts);
    all.map(|varied| Mutant::new(RuleName::Deadline(deadline.id.clone()), varied.map(Item::Deadline))).collect()
}

/// The deadline with the kind that keeps the other end of an inexact date in mind. Scenarios say nothing of kinds that
/// keep the same one.
fn other_kind(deadline: &Deadline) -> Variation<Deadline> {
    let kind = match deadline.kind {
        DeadlineKind::ActBy => DeadlineKind::Opens,
        DeadlineKind::Opens => DeadlineKind::ActBy,
        DeadlineKind::Ends => DeadlineKind::Expect,
        DeadlineKind::Expect => DeadlineKind::Ends,
    };
    let [from, to] = [deadline.kind, kind].map(|kind| format!("kind: {}", word(kind)));
    Variation { change: Change::new(Flip::DeadlineKind, from, to), made: Deadline { kind, ..deadline.clone() } }
}

fn word(kind: DeadlineKind) -> &'static str {
    match kind {
        DeadlineKind::ActBy => "act-by",
        DeadlineKind::Opens => "opens",
        DeadlineKind::Ends => "ends",
        DeadlineKind::Expect => "expect",
    }
}
