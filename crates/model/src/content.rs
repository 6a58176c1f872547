//! All content, with every reference checked.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Alert, AlertId, Area, AreaId, Basis, Condition, DateExpression, Deadline, DeadlineId, Fact, FactId, FactKind, Need,
    NeedId, Parameter, ParameterId, Predicate, Provider, ProviderId, Question, QuestionId, Right, RightId, Scheme,
    SchemeId, Service, ServiceId, Source, SourceId, Test, Unit,
};

/// All items of content, by id, before their references are checked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Items {
    /// What may be known.
    pub facts: BTreeMap<FactId, Fact>,
    /// Steps that ask.
    pub questions: BTreeMap<QuestionId, Question>,
    /// Why people come.
    pub needs: BTreeMap<NeedId, Need>,
    /// Routes and schemes.
    pub schemes: BTreeMap<SchemeId, Scheme>,
    /// What people may do or get.
    pub rights: BTreeMap<RightId, Right>,
    /// Dates that matter.
    pub deadlines: BTreeMap<DeadlineId, Deadline>,
    /// What must be said first.
    pub alerts: BTreeMap<AlertId, Alert>,
    /// Where to go.
    pub services: BTreeMap<ServiceId, Service>,
    /// Who runs it.
    pub providers: BTreeMap<ProviderId, Provider>,
    /// Dated numbers.
    pub parameters: BTreeMap<ParameterId, Parameter>,
    /// Pages that rules come from.
    pub sources: BTreeMap<SourceId, Source>,
    /// Places whose services are known.
    pub areas: BTreeMap<AreaId, Area>,
    /// The fact whose values are needs, where there is one.
    pub needs_fact: Option<FactId>,
}

/// All content. Every id that an item uses names another item; every test fits its fact; every offset its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content(Items);

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
    /// An item stands under an id that is not its own.
    #[error("the {kind} `{id}` is filed under `{key}`")]
    Misfiled {
        /// What kind of item it is.
        kind: &'static str,
        /// Its own id.
        id: String,
        /// The id it is filed under.
        key: String,
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

impl std::ops::Deref for Content {
    type Target = Items;

    fn deref(&self) -> &Items {
        &self.0
    }
}

impl TryFrom<Items> for Content {
    type Error = ContentError;

    fn try_from(items: Items) -> Result<Self, ContentError> {
        Check { items: &items }.everything()?;
        Ok(Self(items))
    }
}

impl From<Content> for Items {
    fn from(content: Content) -> Self {
        content.0
    }
}

/// The checks that make items content.
struct Check<'a> {
    items: &'a Items,
}

impl Check<'_> {
    fn everything(&self) -> Result<(), ContentError> {
        self.filing()?;
        self.asking()?;
        self.outcomes()?;
        self.places()
    }

    fn filing(&self) -> Result<(), ContentError> {
        let i = self.items;
        filed("fact", &i.facts, |x| &x.id)?;
        filed("question", &i.questions, |x| &x.id)?;
        filed("need", &i.needs, |x| &x.id)?;
        filed("scheme", &i.schemes, |x| &x.id)?;
        filed("right", &i.rights, |x| &x.id)?;
        filed("deadline", &i.deadlines, |x| &x.id)?;
        filed("alert", &i.alerts, |x| &x.id)?;
        filed("service", &i.services, |x| &x.id)?;
        filed("provider", &i.providers, |x| &x.id)?;
        filed("parameter", &i.parameters, Parameter::id)?;
        filed("source", &i.sources, |x| &x.id)?;
        filed("area", &i.areas, |x| &x.id)
    }

    fn asking(&self) -> Result<(), ContentError> {
        for question in self.items.questions.values() {
            let user = format!("question `{}`", question.id);
            for fact in &question.asks {
                known(&user, "fact", fact, &self.items.facts)?;
            }
            question.when.iter().try_for_each(|when| self.condition(&user, when))?;
        }
        for parameter in self.items.parameters.values() {
            let user = format!("parameter `{}`", parameter.id());
            parameter.values().iter().try_for_each(|value| self.basis(&user, &value.basis))?;
        }
        let mut needs_fact = self.items.needs_fact.iter();
        needs_fact.try_for_each(|fact| known("the list of needs", "fact", fact, &self.items.facts).map(drop))
    }

    fn outcomes(&self) -> Result<(), ContentError> {
        for scheme in self.items.schemes.values() {
            let user = format!("scheme `{}`", scheme.id);
            known(&user, "provider", &scheme.provider, &self.items.providers)?;
            self.needs(&user, &scheme.needs)?;
            self.basis(&user, &scheme.basis)?;
            for criterion in &scheme.criteria {
                self.condition(&user, &criterion.when)?;
                self.basis(&user, &criterion.basis)?;
            }
            scheme.gives.iter().try_for_each(|gift| self.basis(&user, &gift.basis))?;
            for alert in &scheme.red_flags {
                known(&user, "alert", alert, &self.items.alerts)?;
            }
            for deadline in &scheme.deadlines {
                known(&user, "deadline", deadline, &self.items.deadlines)?;
            }
            self.services(&user, &scheme.signposts)?;
        }
        for right in self.items.rights.values() {
            let user = format!("right `{}`", right.id);
            self.needs(&user, &right.needs)?;
            for case in &right.cases {
                self.condition(&user, &case.when)?;
                self.basis(&user, &case.basis)?;
            }
            self.services(&user, &right.signposts)?;
        }
        for deadline in self.items.deadlines.values() {
            let user = format!("deadline `{}`", deadline.id);
            self.condition(&user, &deadline.when)?;
            self.date(&user, &deadline.date)?;
            self.needs(&user, &deadline.needs)?;
            self.services(&user, &deadline.signposts)?;
            self.basis(&user, &deadline.basis)?;
        }
        for alert in self.items.alerts.values() {
            let user = format!("alert `{}`", alert.id);
            self.condition(&user, &alert.when)?;
            self.services(&user, &alert.signposts)?;
            self.basis(&user, &alert.basis)?;
        }
        Ok(())
    }

    fn places(&self) -> Result<(), ContentError> {
        for service in self.items.services.values() {
            let user = format!("service `{}`", service.id);
            known(&user, "provider", &service.provider, &self.items.providers)?;
            self.needs(&user, &service.needs)?;
            self.basis(&user, &service.basis)?;
            service.serves.iter().try_for_each(|serves| self.condition(&user, serves))?;
            service.area.iter().try_for_each(|area| known(&user, "area", area, &self.items.areas).map(drop))?;
        }
        for provider in self.items.providers.values() {
            let user = format!("provider `{}`", provider.id);
            provider.area.iter().try_for_each(|area| known(&user, "area", area, &self.items.areas).map(drop))?;
        }
        for area in self.items.areas.values() {
            let user = format!("area `{}`", area.id);
            self.services(&user, area.urgent.iter().chain(&area.fallback))?;
        }
        Ok(())
    }

    fn basis(&self, user: &str, basis: &Basis) -> Result<(), ContentError> {
        basis.sources.iter().try_for_each(|id| known(user, "source", id, &self.items.sources).map(drop))
    }

    fn needs<'n>(&self, user: &str, needs: impl IntoIterator<Item = &'n NeedId>) -> Result<(), ContentError> {
        needs.into_iter().try_for_each(|id| known(user, "need", id, &self.items.needs).map(drop))
    }

    fn services<'s>(&self, user: &str, ids: impl IntoIterator<Item = &'s ServiceId>) -> Result<(), ContentError> {
        ids.into_iter().try_for_each(|id| known(user, "service", id, &self.items.services).map(drop))
    }

    fn condition(&self, user: &str, condition: &Condition) -> Result<(), ContentError> {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().try_for_each(|part| self.condition(user, part))
            }
            Condition::Not(part) => self.condition(user, part),
            Condition::Test(test) => self.test(user, test),
            Condition::TodayFrom(date) | Condition::TodayUntil(date) => self.date(user, date),
        }
    }

    fn test(&self, user: &str, test: &Test) -> Result<(), ContentError> {
        let fact = known(user, "fact", &test.fact, &self.items.facts)?;
        let fits = match (&test.predicate, &fact.kind) {
            (Predicate::Is(_), FactKind::YesNo) => true,
            (Predicate::OneOf(ids), FactKind::Choice(values) | FactKind::Area(values)) => {
                ids.iter().all(|id| values.as_slice().contains(id))
            }
            (Predicate::Includes(id), FactKind::Choices(values)) => values.as_slice().contains(id),
            (Predicate::Compare(_, limit), kind) => {
                let unit = known(user, "parameter", limit, &self.items.parameters)?.unit();
                match kind {
                    FactKind::Whole { .. } => !matches!(unit, Unit::Date | Unit::Pence),
                    FactKind::Money => unit == Unit::Pence,
                    FactKind::Date => unit == Unit::Date,
                    _ => false,
                }
            }
            _ => false,
        };
        if fits { Ok(()) } else { Err(unfit(user, test.fact.as_str())) }
    }

    fn date(&self, user: &str, date: &DateExpression) -> Result<(), ContentError> {
        match date {
            DateExpression::Fact(fact) => self.date_fact(user, fact),
            DateExpression::Moved { fact, offset } => {
                self.date_fact(user, fact)?;
                let unit = known(user, "parameter", &offset.by, &self.items.parameters)?.unit();
                let moves = matches!(unit, Unit::Days | Unit::Weekdays | Unit::Months | Unit::Years);
                if moves { Ok(()) } else { Err(unfit(user, offset.by.as_str())) }
            }
            DateExpression::Parameter(id) => {
                let unit = known(user, "parameter", id, &self.items.parameters)?.unit();
                if unit == Unit::Date { Ok(()) } else { Err(unfit(user, id.as_str())) }
            }
            DateExpression::LaterOf(parts) | DateExpression::EarlierOf(parts) => {
                parts.iter().try_for_each(|part| self.date(user, part))
            }
        }
    }

    fn date_fact(&self, user: &str, id: &FactId) -> Result<(), ContentError> {
        let fact = known(user, "fact", id, &self.items.facts)?;
        if fact.kind == FactKind::Date { Ok(()) } else { Err(unfit(user, id.as_str())) }
    }
}

fn unfit(user: &str, id: &str) -> ContentError {
    ContentError::Unfit { user: user.to_owned(), id: id.to_owned() }
}

fn known<'a, I: Ord + Borrow<str>, T>(
    user: &str,
    kind: &'static str,
    id: &I,
    items: &'a BTreeMap<I, T>,
) -> Result<&'a T, ContentError> {
    let dangling = || ContentError::Dangling { user: user.to_owned(), kind, id: id.borrow().to_owned() };
    items.get::<I>(id).ok_or_else(dangling)
}

fn filed<I: Ord + Borrow<str>, T>(
    kind: &'static str,
    items: &BTreeMap<I, T>,
    id_of: impl Fn(&T) -> &I,
) -> Result<(), ContentError> {
    let misfiled = items.iter().find(|(key, item)| id_of(item) != *key);
    misfiled.map_or(Ok(()), |(key, item)| {
        let (id, key) = (id_of(item).borrow().to_owned(), key.borrow().to_owned());
        Err(ContentError::Misfiled { kind, id, key })
    })
}
