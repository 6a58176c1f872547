//! Mutants of deadlines.

use waymark_compiler::RuleName;
use waymark_model::{DateException, Deadline, DeadlineKind};

use crate::mutation::change::Change;
use crate::mutation::item::Item;
use crate::mutation::list::{one_left_out, some_left_out};
use crate::mutation::variation::Variation;
use crate::mutation::{Flip, Mutant, condition, date};

/// A deadline with its condition, its date or an exception varied, of another kind, or with a place to go left out.
pub(super) fn mutants(deadline: &Deadline) -> Vec<Mutant> {
    let conditions = condition::variations(&deadline.when).into_iter();
    let conditions = conditions.map(|varied| varied.inside("when").map(|when| Deadline { when, ..deadline.clone() }));
    let dates = date::variations(&deadline.date).into_iter();
    let dates = dates.map(|varied| varied.inside("date").map(|date| Deadline { date, ..deadline.clone() }));
    let signposts = one_left_out(&deadline.signposts).map(|(service, signposts)| {
        let made = Deadline { signposts, ..deadline.clone() };
        Variation { change: Change::left_out(Flip::SignpostLeftOut, format!("signpost {service}")), made }
    });
    let all = conditions.chain(dates).chain([other_kind(deadline)]).chain(signposts);
    let all = all.map(|varied| Mutant::new(RuleName::Deadline(deadline.id.clone()), varied.map(Item::Deadline)));
    all.chain(of_exceptions(deadline)).collect()
}

/// An exception with its condition or its date varied, left out, or trading places with the next.
fn of_exceptions(deadline: &Deadline) -> Vec<Mutant> {
    let name = |place| RuleName::Exception(deadline.id.clone(), place);
    let with = |exceptions| Item::Deadline(Deadline { exceptions, ..deadline.clone() });
    let mut mutants = Vec::new();
    for (place, exception) in deadline.exceptions.iter().enumerate() {
        let whens = condition::variations(&exception.when).into_iter();
        let whens = whens.map(|varied| varied.inside("when").map(|when| DateException { when, ..exception.clone() }));
        let dates = date::variations(&exception.date).into_iter();
        let dates = dates.map(|varied| varied.inside("date").map(|date| DateException { date, ..exception.clone() }));
        let put = |made| Some(with(put_at(&deadline.exceptions, place, made)?));
        let varied = whens.chain(dates).filter_map(|varied| varied.try_map(put));
        mutants.extend(varied.map(|varied| Mutant::new(name(place), varied)));
    }
    mutants.extend(some_left_out(&deadline.exceptions).enumerate().map(|(place, (_, rest))| {
        let change = Change::left_out(Flip::ExceptionLeftOut, format!("exception {}", place + 1));
        Mutant::new(name(place), Variation { change, made: with(rest) })
    }));
    mutants.extend((1..deadline.exceptions.len()).map(|place| {
        let mut exceptions = deadline.exceptions.clone();
        exceptions.swap(place - 1, place);
        let [from, to] = [[place, place + 1], [place + 1, place]].map(|[a, b]| format!("exception {a} before {b}"));
        let change = Change::new(Flip::ExceptionsSwapped, from, to);
        Mutant::new(name(place - 1), Variation { change, made: with(exceptions) })
    }));
    mutants
}

fn put_at(exceptions: &[DateException], place: usize, made: DateException) -> Option<Vec<DateException>> {
    let mut exceptions = exceptions.to_vec();
    *exceptions.get_mut(place)? = made;
    Some(exceptions)
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
