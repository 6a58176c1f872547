//! Something to be proved.

use std::collections::BTreeSet;
use std::rc::Rc;

use waymark_engine::Plan;
use waymark_model::{AreaId, FactId, Situation};

use crate::person::Person;
use crate::proof::Subject;
use crate::sat::Lit;

/// Something to be proved.
pub(crate) struct Claim<'r> {
    /// Its name, the same for ever.
    pub(crate) name: String,
    /// What has to be shown of the goal.
    pub(crate) demand: Demand,
    /// What answers may bring about.
    pub(crate) goal: Lit,
    /// Whose answers they are.
    pub(crate) people: Vec<Rc<Person>>,
    /// The area of their plans.
    pub(crate) area: AreaId,
    /// Whether the engine's plans show that the goal is reached.
    pub(crate) seen: Seen<'r>,
    /// What the claim is about.
    pub(crate) about: Vec<Subject>,
    /// The facts that it rests on.
    pub(crate) facts: BTreeSet<FactId>,
}

/// Whether plans show something, for answers of one person or of two.
pub(crate) type Seen<'r> = Box<dyn Fn(&[Situation], &[Plan]) -> bool + 'r>;

/// What has to be shown of a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Demand {
    /// Some answers reach it.
    Some,
    /// No answers reach it.
    None,
}
