//! Which messages each kind of content wants.

use crate::files::{FileId, Place};
use crate::source::{FactShape, Kind, KindWord, RightShape, SchemeShape, ServiceShape};
use crate::stage::lower::{Filed, Shapes};

/// The messages that an item wants.
#[derive(Debug)]
pub(crate) struct Expected<'a> {
    pub(crate) kind: Kind,
    /// The item, by the name of its file: an id with a typing error does not lose its words.
    pub(crate) name: &'a str,
    pub(crate) file: FileId,
    /// Where its id is given.
    pub(crate) place: Place,
    pub(crate) messages: Vec<Wanted>,
}

/// A message that an item wants.
#[derive(Debug)]
pub(crate) struct Wanted {
    pub(crate) id: String,
    /// What asks for it.
    pub(crate) place: Place,
    /// Whether it must be there.
    pub(crate) required: bool,
}

/// What every item wants, in the order of kinds and paths.
pub(crate) fn expected(shapes: &Shapes) -> Vec<Expected<'_>> {
    let mut all = Vec::new();
    add(&mut all, Kind::Alert, &shapes.alerts, |alert| plain(alert.id.place, &["title", "body"], &[]));
    add(&mut all, Kind::Area, &shapes.areas, |area| plain(area.id.place, &["name"], &[]));
    add(&mut all, Kind::Deadline, &shapes.deadlines, |deadline| plain(deadline.id.place, &["title", "body"], &[]));
    add(&mut all, Kind::Fact, &shapes.facts, fact);
    add(&mut all, Kind::Need, &shapes.needs, |need| plain(need.id.place, &["title"], &["hint"]));
    add(&mut all, Kind::Provider, &shapes.providers, |provider| plain(provider.id.place, &["name"], &[]));
    add(&mut all, Kind::Question, &shapes.questions, |question| {
        plain(question.id.place, &["title", "why"], &["hint", "find-out"])
    });
    add(&mut all, Kind::Right, &shapes.rights, right);
    add(&mut all, Kind::Scheme, &shapes.schemes, scheme);
    add(&mut all, Kind::Service, &shapes.services, service);
    all
}

fn add<'a, T>(
    all: &mut Vec<Expected<'a>>,
    kind: Kind,
    list: &'a [Filed<T>],
    messages: impl Fn(&T) -> (Place, Vec<Wanted>),
) {
    all.extend(list.iter().map(|item| {
        let (place, messages) = messages(&item.shape);
        Expected { kind, name: &item.name, file: item.file, place, messages }
    }));
}

fn plain(place: Place, required: &[&str], optional: &[&str]) -> (Place, Vec<Wanted>) {
    let wanted = |required| move |id: &&str| Wanted { id: (*id).to_owned(), place, required };
    (place, required.iter().map(wanted(true)).chain(optional.iter().map(wanted(false))).collect())
}

fn fact(fact: &FactShape) -> (Place, Vec<Wanted>) {
    let (place, mut messages) = plain(fact.id.place, &["name"], &[]);
    if matches!(fact.kind.value, KindWord::Choice | KindWord::Choices) {
        let values = fact.values.iter().flat_map(|values| values.iter());
        messages.extend(values.map(|value| of("value", value.value.as_str(), value.place)));
    }
    (place, messages)
}

fn right(right: &RightShape) -> (Place, Vec<Wanted>) {
    let (place, mut messages) = plain(right.id.place, &["title"], &[]);
    messages.extend(right.cases.iter().map(|case| of("case", case.id.value.as_str(), case.id.place)));
    if let Some(how) = &right.how {
        messages.extend(how.steps.iter().map(|step| of("step", step.value.as_str(), step.place)));
        messages.extend(how.bring.iter().map(|thing| of("bring", thing.value.as_str(), thing.place)));
    }
    for refusal in &right.refusals {
        messages.extend(["refusal", "rule"].map(|part| of(part, refusal.id.value.as_str(), refusal.id.place)));
    }
    (place, messages)
}

fn service(service: &ServiceShape) -> (Place, Vec<Wanted>) {
    let (place, mut messages) = plain(service.id.place, &["name", "what", "who"], &["reach", "hours", "note"]);
    messages.extend(service.bring.iter().map(|thing| of("bring", thing.value.as_str(), thing.place)));
    (place, messages)
}

fn scheme(scheme: &SchemeShape) -> (Place, Vec<Wanted>) {
    let (place, mut messages) = plain(scheme.id.place, &["title", "summary"], &[]);
    messages.extend(scheme.criteria.iter().map(|c| of("criterion", c.id.value.as_str(), c.id.place)));
    messages.extend(scheme.unchecked.iter().map(|point| of("unchecked", point.value.as_str(), point.place)));
    messages.extend(scheme.gives.iter().map(|gift| of("gives", gift.id.value.as_str(), gift.id.place)));
    messages.extend(scheme.confusions.iter().map(|c| of("confusion", c.id.value.as_str(), c.id.place)));
    messages.extend(scheme.steps.iter().map(|point| of("step", point.value.as_str(), point.place)));
    (place, messages)
}

/// A message for a part of an item, such as `criterion-held-scheme`.
fn of(part: &str, id: &str, place: Place) -> Wanted {
    Wanted { id: format!("{part}-{id}"), place, required: true }
}
