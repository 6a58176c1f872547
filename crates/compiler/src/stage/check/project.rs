//! What later stages look up: kinds of facts, units of parameters, who is an adviser, which words are wanted.

use std::collections::BTreeMap;

use waymark_model::{Boundary, ChoiceId, Date, FactKind, NonEmpty, Scope, Unit};

use crate::files::{Files, Place};
use crate::source::{DerivationShape, FactShape, Kind, KindWord, NeedShape};
use crate::stage::check::words::{self, Expected};
use crate::stage::lower::{Filed, Lowered};

/// Everything that was read, with what later stages look up in it.
pub(crate) struct Project<'a> {
    pub(crate) files: &'a Files<'a>,
    pub(crate) lowered: &'a Lowered,
    /// The day of the check, for what grows old.
    pub(crate) today: Option<Date>,
    /// Whether every file could be read and every name exists. If not, what seems unused may be used in what is faulty.
    pub(crate) complete: bool,
    /// Facts whose file could be read whole, by id.
    pub(crate) facts: BTreeMap<&'a str, KnownFact>,
    /// Units of parameters, with the place where each is given.
    pub(crate) units: BTreeMap<&'a str, (Unit, Place)>,
    /// The messages that items want.
    pub(crate) expected: Vec<Expected<'a>>,
}

/// What is known of a fact.
#[derive(Debug)]
pub(crate) struct KnownFact {
    pub(crate) kind: FactKind,
    /// What the author calls its kind.
    pub(crate) word: KindWord,
    /// Whom it is about.
    pub(crate) scope: Scope,
    /// The unit of what it is worked out to, for a fact that nobody is asked for.
    pub(crate) unit: Option<Unit>,
    /// Where its kind is given.
    pub(crate) place: Place,
}

impl<'a> Project<'a> {
    /// `resolved` says whether every name was found.
    pub(crate) fn new(files: &'a Files<'a>, lowered: &'a Lowered, today: Option<Date>, resolved: bool) -> Self {
        let shapes = &lowered.shapes;
        let sound_facts = shapes.facts.iter().filter(|fact| shapes.is_sound(fact.file));
        let facts = sound_facts.filter_map(|fact| {
            let shape = &fact.shape;
            let known = KnownFact {
                kind: kind(shape, lowered)?,
                word: shape.kind.value,
                scope: shape.scope.value,
                unit: shape.derive.as_ref().map(DerivationShape::unit),
                place: shape.kind.place,
            };
            Some((shape.id.value.as_str(), known))
        });
        let units = shapes.parameters.iter().map(|parameter| {
            let unit = &parameter.shape.unit;
            (parameter.shape.id.value.as_str(), (unit.value, unit.place))
        });
        let (facts, units) = (facts.collect(), units.collect());
        let complete = lowered.sound && resolved;
        Self { files, lowered, today, complete, facts, units, expected: words::expected(shapes) }
    }

    /// What may be said about an item; `None` for kinds that have no boundary, and items that do not exist.
    pub(crate) fn boundary(&self, kind: Kind, name: &str) -> Option<Boundary> {
        fn of<T>(list: &[Filed<T>], name: &str, boundary: impl Fn(&T) -> Boundary) -> Option<Boundary> {
            list.iter().find(|item| item.name == name).map(|item| boundary(&item.shape))
        }
        let shapes = &self.lowered.shapes;
        match kind {
            Kind::Alert => of(&shapes.alerts, name, |alert| alert.boundary.value),
            Kind::Deadline => of(&shapes.deadlines, name, |deadline| deadline.boundary.value),
            Kind::Right => of(&shapes.rights, name, |right| right.boundary.value),
            Kind::Scheme => of(&shapes.schemes, name, |scheme| scheme.boundary.value),
            _ => None,
        }
    }
}

/// The kind of a fact with its values; `None` when the values it needs are missing, or its range admits none.
fn kind(fact: &FactShape, lowered: &Lowered) -> Option<FactKind> {
    let values = || {
        let values = fact.values.as_ref()?.iter().map(|value| value.value.clone()).collect();
        NonEmpty::new(values).ok()
    };
    match fact.kind.value {
        KindWord::YesNo => Some(FactKind::YesNo),
        KindWord::Choice => values().map(FactKind::Choice),
        KindWord::Choices => values().map(FactKind::Choices),
        KindWord::WholeNumber => {
            let (min, max) = (fact.min.as_ref().map(|min| min.value), fact.max.as_ref().map(|max| max.value));
            // A range that is the wrong way round admits nothing: what was meant is not known.
            let reversed = min.zip(max).is_some_and(|(min, max)| max < min);
            (!reversed).then_some(FactKind::Whole { min, max })
        }
        KindWord::Money => Some(FactKind::Money),
        KindWord::Date => Some(FactKind::Date),
        KindWord::People => Some(FactKind::People),
        KindWord::Area => NonEmpty::new(areas(lowered)).ok().map(FactKind::Area),
        KindWord::Needs => NonEmpty::new(needs(lowered)).ok().map(FactKind::Choices),
    }
}

/// The areas, and `elsewhere`.
fn areas(lowered: &Lowered) -> Vec<ChoiceId> {
    lowered.declared.ids(Kind::Area).chain(["elsewhere"]).filter_map(|id| ChoiceId::parse(id).ok()).collect()
}

/// The needs in the order in which they are shown.
fn needs(lowered: &Lowered) -> Vec<ChoiceId> {
    let mut needs: Vec<&NeedShape> = lowered.shapes.needs.iter().map(|need| &need.shape).collect();
    needs.sort_by_key(|need| (need.order.value, need.id.value.as_str()));
    needs.into_iter().filter_map(|need| ChoiceId::parse(need.id.value.as_str()).ok()).collect()
}
