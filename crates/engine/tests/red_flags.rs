//! A red flag hides the steps of whatever touches on status; an alert that is none hides only what names it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a fixture that is broken must fail the test"
)]

mod support;

use std::collections::BTreeMap;

use support::{basis, fact, items, list, situation, test};
use waymark_engine::evaluate;
use waymark_model::{
    Alert, AlertId, Answer, Boundary, Content, Predicate, Priority, Right, RightAnswer, Scheme, ServiceId, Value,
};

/// The alerts that hide the steps of the one scheme, which names `own`, and of the one right, both of this boundary.
fn hidden(boundary: Boundary, rain: bool) -> (Vec<String>, Vec<String>) {
    let met = || test("rain", Predicate::Is(true));
    let mut items = items(vec![met()], vec![(met(), RightAnswer::Yes)]);
    for (name, red_flag) in [("flag", true), ("other", false), ("own", false)] {
        let id = AlertId::parse(name).unwrap();
        let signposts = list(vec![ServiceId::parse("place").unwrap()]);
        let (priority, when) = (Priority::Now, met());
        items.alerts.insert(Alert { id, priority, boundary, red_flag, when, signposts, basis: basis() });
    }
    let scheme = items.schemes.values().next().unwrap().clone();
    items.schemes.insert(Scheme { boundary, red_flags: vec![AlertId::parse("own").unwrap()], ..scheme });
    let right = items.rights.values().next().unwrap().clone();
    items.rights.insert(Right { boundary, ..right });
    let told = situation(BTreeMap::from([(fact("rain"), Answer::Known(Value::YesNo(rain)))]));
    let plan = evaluate(&Content::try_from(items).unwrap(), &told);
    let names = |ids: &[AlertId]| ids.iter().map(ToString::to_string).collect();
    (names(&plan.schemes[0].red_flags), names(&plan.rights[0].red_flags))
}

#[test]
fn what_touches_on_status_is_hidden_by_every_red_flag_and_a_scheme_by_its_own() {
    let of = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(hidden(Boundary::Status, true), (of(&["flag", "own"]), of(&["flag"])));
    assert_eq!(hidden(Boundary::Service, true), (of(&["own"]), of(&[])));
    assert_eq!(hidden(Boundary::Information, true), (of(&["own"]), of(&[])));
    assert_eq!(hidden(Boundary::Status, false), (of(&[]), of(&[])), "nothing is raised");
}
