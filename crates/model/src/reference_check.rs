//! The checks that make items content: every reference names something, every test fits its fact.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use crate::content::Extent;
use crate::question_circle::question_in_circle;
use crate::{
    Basis, Condition, ContentError, DateExpression, Fact, FactId, FactKind, Items, NeedId, Parameter, ParameterId,
    Predicate, Reference, ServiceId, Test, Unit,
};

/// The checks that make items content.
pub(crate) struct ReferenceCheck<'a> {
    items: &'a Items,
    extent: Extent,
}

impl<'a> ReferenceCheck<'a> {
    /// Checks of these items, of which the details may be still to come.
    pub(crate) fn new(items: &'a Items, extent: Extent) -> Self {
        Self { items, extent }
    }

    /// All of them.
    ///
    /// # Errors
    /// When something is filed under an id that is not its own, names something that is not there, or does not fit it.
    pub(crate) fn everything(&self) -> Result<(), ContentError> {
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
        let too_many = |fact: &&Fact| fact.kind.choices().len() > FactKind::MOST_CHOICES;
        if let Some(fact) = self.items.facts.values().find(too_many) {
            return Err(ContentError::TooManyValues { id: fact.id.as_str().to_owned() });
        }
        for (fact, derived) in self.items.facts.values().filter_map(|fact| Some((fact, fact.derived.as_ref()?))) {
            let user = format!("fact `{}`", fact.id);
            self.date_fact(&user, derived.from())?;
            if !matches!(fact.kind, FactKind::Whole { .. }) {
                return Err(unfit(&user, fact.id.as_str()));
            }
        }
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
        if let Some(id) = question_in_circle(self.items) {
            return Err(ContentError::Circle { id: id.as_str().to_owned() });
        }
        let mut needs_fact = self.items.needs_fact.iter();
        needs_fact.try_for_each(|fact| known("the list of needs", "fact", fact, &self.items.facts).map(drop))
    }

    fn outcomes(&self) -> Result<(), ContentError> {
        for scheme in self.items.schemes.values() {
            let user = format!("scheme `{}`", scheme.id);
            self.detail(&user, "provider", &scheme.provider, &self.items.providers)?;
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
            self.detail(&user, "provider", &service.provider, &self.items.providers)?;
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
            area.urgent.iter().try_for_each(|id| known(&user, "service", id, &self.items.services).map(drop))?;
            self.services(&user, &area.fallback)?;
        }
        Ok(())
    }

    fn basis(&self, user: &str, basis: &Basis) -> Result<(), ContentError> {
        basis.sources.iter().try_for_each(|id| self.detail(user, "source", id, &self.items.sources))
    }

    fn needs<'n>(&self, user: &str, needs: impl IntoIterator<Item = &'n NeedId>) -> Result<(), ContentError> {
        needs.into_iter().try_for_each(|id| known(user, "need", id, &self.items.needs).map(drop))
    }

    fn services<'s>(&self, user: &str, ids: impl IntoIterator<Item = &'s ServiceId>) -> Result<(), ContentError> {
        ids.into_iter().try_for_each(|id| self.detail(user, "service", id, &self.items.services))
    }

    /// A reference to something that may be still to come.
    fn detail<I: Ord + Borrow<str>, T>(
        &self,
        user: &str,
        kind: &'static str,
        id: &I,
        items: &BTreeMap<I, T>,
    ) -> Result<(), ContentError> {
        match self.extent {
            Extent::Whole => known(user, kind, id, items).map(drop),
            Extent::Core => Ok(()),
        }
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
            (Predicate::Within { by, of }, FactKind::Date) => {
                self.length(user, by)?;
                if let Reference::Parameter(day) = of {
                    self.fixed_day(user, day)?;
                }
                true
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
                self.length(user, &offset.by)
            }
            DateExpression::Parameter(id) => self.fixed_day(user, id),
            DateExpression::LaterOf(parts) | DateExpression::EarlierOf(parts) => {
                parts.iter().try_for_each(|part| self.date(user, part))
            }
        }
    }

    fn length(&self, user: &str, id: &ParameterId) -> Result<(), ContentError> {
        let unit = known(user, "parameter", id, &self.items.parameters)?.unit();
        let moves = matches!(unit, Unit::Days | Unit::Weekdays | Unit::Months | Unit::Years);
        if moves { Ok(()) } else { Err(unfit(user, id.as_str())) }
    }

    fn fixed_day(&self, user: &str, id: &ParameterId) -> Result<(), ContentError> {
        let unit = known(user, "parameter", id, &self.items.parameters)?.unit();
        if unit == Unit::Date { Ok(()) } else { Err(unfit(user, id.as_str())) }
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
