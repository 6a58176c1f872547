//! Names of rules and of their parts, for reports about them, and where each is written.

use std::collections::BTreeMap;
use std::fmt;

use waymark_model::{AlertId, CaseId, CriterionId, DeadlineId, ParameterId, QuestionId, RightId, SchemeId, ServiceId};

use crate::files::Place;
use crate::stage::Shapes;

/// A rule, or a part of one, that a report can speak of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleName {
    /// A scheme as a whole.
    Scheme(SchemeId),
    /// One criterion of a scheme.
    Criterion(SchemeId, CriterionId),
    /// A right as a whole.
    Right(RightId),
    /// One case of a right.
    Case(RightId, CaseId),
    /// An alert.
    Alert(AlertId),
    /// A deadline.
    Deadline(DeadlineId),
    /// One exception of a deadline, by its place in the list, from zero.
    Exception(DeadlineId, usize),
    /// One dated value of a parameter, by its place in the list, from zero.
    Value(ParameterId, usize),
    /// A question: whom it makes sense for.
    Question(QuestionId),
    /// A service: whom it is for.
    Service(ServiceId),
}

impl RuleName {
    /// The kind of item.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Scheme(_) | Self::Criterion(..) => "scheme",
            Self::Right(_) | Self::Case(..) => "right",
            Self::Alert(_) => "alert",
            Self::Deadline(_) | Self::Exception(..) => "deadline",
            Self::Value(..) => "parameter",
            Self::Question(_) => "question",
            Self::Service(_) => "service",
        }
    }

    /// The id of the item.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Scheme(id) | Self::Criterion(id, _) => id.as_str(),
            Self::Right(id) | Self::Case(id, _) => id.as_str(),
            Self::Alert(id) => id.as_str(),
            Self::Deadline(id) | Self::Exception(id, _) => id.as_str(),
            Self::Value(id, _) => id.as_str(),
            Self::Question(id) => id.as_str(),
            Self::Service(id) => id.as_str(),
        }
    }

    /// Which part of the item it is, in words; `None` for the item as a whole.
    #[must_use]
    pub fn part(&self) -> Option<String> {
        match self {
            Self::Criterion(_, id) => Some(format!("criterion {id}")),
            Self::Case(_, id) => Some(format!("case {id}")),
            Self::Exception(_, index) => Some(format!("exception {}", index + 1)),
            Self::Value(_, index) => Some(format!("value {}", index + 1)),
            Self::Scheme(_)
            | Self::Right(_)
            | Self::Alert(_)
            | Self::Deadline(_)
            | Self::Question(_)
            | Self::Service(_) => None,
        }
    }
}

impl fmt::Display for RuleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind(), self.id())?;
        self.part().map_or(Ok(()), |part| write!(f, ", {part}"))
    }
}

/// Where each rule is written: at its id, for a value of a parameter at the value, for an exception at its date.
pub(crate) fn places(shapes: &Shapes) -> BTreeMap<RuleName, Place> {
    let mut places = BTreeMap::new();
    for scheme in shapes.schemes.iter().map(|filed| &filed.shape) {
        let id = &scheme.id.value;
        let criteria = scheme.criteria.iter().map(|part| &part.id);
        places.insert(RuleName::Scheme(id.clone()), scheme.id.place);
        places.extend(criteria.map(|part| (RuleName::Criterion(id.clone(), part.value.clone()), part.place)));
    }
    for right in shapes.rights.iter().map(|filed| &filed.shape) {
        let id = &right.id.value;
        let cases = right.cases.iter().map(|part| &part.id);
        places.insert(RuleName::Right(id.clone()), right.id.place);
        places.extend(cases.map(|part| (RuleName::Case(id.clone(), part.value.clone()), part.place)));
    }
    for parameter in shapes.parameters.iter().map(|filed| &filed.shape) {
        let values = parameter.values.iter().map(|part| part.value.place).enumerate();
        places.extend(values.map(|(index, place)| (RuleName::Value(parameter.id.value.clone(), index), place)));
    }
    let alerts = shapes.alerts.iter().map(|filed| &filed.shape.id);
    places.extend(alerts.map(|id| (RuleName::Alert(id.value.clone()), id.place)));
    for deadline in shapes.deadlines.iter().map(|filed| &filed.shape) {
        let id = &deadline.id.value;
        let exceptions = deadline.exceptions.iter().enumerate();
        let exceptions = exceptions.map(|(index, part)| (RuleName::Exception(id.clone(), index), part.date.place()));
        places.insert(RuleName::Deadline(id.clone()), deadline.id.place);
        places.extend(exceptions.filter_map(|(name, place)| Some((name, place?))));
    }
    let questions = shapes.questions.iter().map(|filed| &filed.shape.id);
    places.extend(questions.map(|id| (RuleName::Question(id.value.clone()), id.place)));
    let services = shapes.services.iter().map(|filed| &filed.shape.id);
    places.extend(services.map(|id| (RuleName::Service(id.value.clone()), id.place)));
    places
}
