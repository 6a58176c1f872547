//! All content, with every reference checked.

use serde::{Deserialize, Serialize};

use crate::reference_check::ReferenceCheck;
use crate::{
    Alert, Area, ById, Calendar, Deadline, Fact, FactId, FactKind, Need, Parameter, Provider, Question, Right, Scheme,
    Scope, Service, Source,
};

/// All items of content, by id, before their references are checked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Items {
    /// What may be known.
    pub facts: ById<Fact>,
    /// Steps that ask.
    pub questions: ById<Question>,
    /// Why people come.
    pub needs: ById<Need>,
    /// Routes and schemes.
    pub schemes: ById<Scheme>,
    /// What people may do or get.
    pub rights: ById<Right>,
    /// Dates that matter.
    pub deadlines: ById<Deadline>,
    /// What must be said first.
    pub alerts: ById<Alert>,
    /// Where to go.
    pub services: ById<Service>,
    /// Who runs it.
    pub providers: ById<Provider>,
    /// Dated numbers.
    pub parameters: ById<Parameter>,
    /// Days on which offices are closed.
    pub calendars: ById<Calendar>,
    /// Pages that rules come from.
    pub sources: ById<Source>,
    /// Places whose services are known.
    pub areas: ById<Area>,
    /// The fact whose values are needs, where there is one.
    pub needs_fact: Option<FactId>,
}

impl Items {
    /// The fact that tells who belongs to the household, where there is one.
    #[must_use]
    pub fn people_fact(&self) -> Option<&Fact> {
        self.facts.values().find(|fact| fact.kind == FactKind::People)
    }

    /// The facts of a person that everybody is asked for: they are told of people as those are added.
    pub fn asked_of_everybody(&self) -> impl Iterator<Item = &Fact> {
        let of_all = self.questions.values().filter(|question| question.when.is_none());
        let facts = of_all.flat_map(|question| &question.asks).filter_map(|id| self.facts.get(id));
        facts.filter(|fact| fact.scope == Scope::Person)
    }
}

/// How much of all content there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Extent {
    /// All of it.
    Whole,
    /// What questions and urgent pages need. Urgent services are there; other services, providers and sources may be
    /// still to come.
    Core,
}

/// Content: every id that an item uses names another item; every test fits its fact; every offset its unit. Without its
/// [details](crate::ContentDetails) it has all that questions need, and ids of the details name what is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    pub(crate) items: Items,
    pub(crate) extent: Extent,
}

/// Why items do not make content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    /// An item names another that is not there.
    #[error("{user} uses the {kind} `{id}`, which does not exist")]
    Dangling {
        /// The item that names it.
        user: String,
        /// What kind of item it names.
        kind: &'static str,
        /// The id that it names.
        id: String,
    },
    /// An item is there twice: in the content and in what were to be its details.
    #[error("the {kind} `{id}` is there twice")]
    Twice {
        /// What kind of item it is.
        kind: &'static str,
        /// Its id.
        id: String,
    },
    /// A fact has more values to choose from than [`FactKind::MOST_CHOICES`](crate::FactKind::MOST_CHOICES).
    #[error("the fact `{id}` has more than {} values", crate::FactKind::MOST_CHOICES)]
    TooManyValues {
        /// The fact.
        id: String,
    },
    /// A question waits for itself, directly or through others.
    #[error("the question `{id}` makes sense only after itself")]
    Circle {
        /// The question.
        id: String,
    },
    /// Something about one person stands where no person is meant, or the other way round.
    #[error("{user} uses `{id}`, which belongs to another: to the case, or to each person of a household")]
    OfAnother {
        /// The item that uses it.
        user: String,
        /// The fact.
        id: String,
    },
    /// Something is said of the people of a household, and no fact tells who they are, or more than one does.
    #[error("exactly one fact of kind `people` tells who belongs to the household")]
    People,
    /// To see who is asked a question takes too many tests.
    #[error("too many tests decide who is asked the question `{id}`")]
    TooManyTests {
        /// The question.
        id: String,
    },
    /// An answer on low confidence does not say who can tell for sure, or says more than "on a condition".
    #[error(
        "the case `{id}` of {user} names who can tell for sure exactly where its confidence is low, on a condition"
    )]
    Unsure {
        /// The right.
        user: String,
        /// The case.
        id: String,
    },
    /// A test does not fit its fact, or an offset its parameter.
    #[error("{user} tests `{id}` in a way that does not fit its kind or unit")]
    Unfit {
        /// The item with the test.
        user: String,
        /// The fact or parameter.
        id: String,
    },
}

impl Content {
    /// Checks items, of which the details may be still to come.
    ///
    /// # Errors
    /// When something that must be there is not, or does not fit.
    pub(crate) fn new(items: Items, extent: Extent) -> Result<Self, ContentError> {
        ReferenceCheck::new(&items, extent).everything()?;
        Ok(Self { items, extent })
    }

    /// Whether the [details](crate::ContentDetails) are there too.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.extent == Extent::Whole
    }
}

impl std::ops::Deref for Content {
    type Target = Items;

    fn deref(&self) -> &Items {
        &self.items
    }
}

/// All items make whole content.
impl TryFrom<Items> for Content {
    type Error = ContentError;

    fn try_from(items: Items) -> Result<Self, ContentError> {
        Self::new(items, Extent::Whole)
    }
}

impl From<Content> for Items {
    fn from(content: Content) -> Self {
        content.items
    }
}
