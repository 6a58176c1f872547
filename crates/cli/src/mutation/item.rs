//! One item of content in the place of another.

use waymark_model::{Alert, Deadline, Items, Parameter, Question, Right, Scheme, Service};

/// An item that takes the place of the one with its id.
#[derive(Clone)]
pub(crate) enum Item {
    Scheme(Scheme),
    Right(Right),
    Alert(Alert),
    Deadline(Deadline),
    Parameter(Parameter),
    Question(Question),
    Service(Service),
}

impl Item {
    /// Puts it in its place.
    pub(super) fn put(self, items: &mut Items) {
        match self {
            Self::Scheme(scheme) => drop(items.schemes.insert(scheme)),
            Self::Right(right) => drop(items.rights.insert(right)),
            Self::Alert(alert) => drop(items.alerts.insert(alert)),
            Self::Deadline(deadline) => drop(items.deadlines.insert(deadline)),
            Self::Parameter(parameter) => drop(items.parameters.insert(parameter)),
            Self::Question(question) => drop(items.questions.insert(question)),
            Self::Service(service) => drop(items.services.insert(service)),
        }
    }
}
