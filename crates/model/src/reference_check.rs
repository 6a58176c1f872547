//! The checks that make items content: every reference names something, every test fits its fact.

use std::borrow::Borrow as _;
use std::fmt;

use crate::content::Extent;
use crate::question_order::check_order;
use crate::{
    Basis, ById, Condition, ContentError, DateExpression, Derivation, Fact, FactId, FactKind, Item, Items, NeedId,
    ParameterId, Predicate, Quantity, Reference, RightAnswer, Scope, ServiceId, Test, Unit,
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
    /// When something names something that is not there, or does not fit it.
    pub(crate) fn everything(&self) -> Result<(), ContentError> {
        self.asking()?;
        self.outcomes()?;
        self.places()
    }

    fn asking(&self) -> Result<(), ContentError> {
        let too_many = |fact: &&Fact| fact.kind.choices().len() > FactKind::MOST_CHOICES;
        if let Some(fact) = self.items.facts.values().find(too_many) {
            return Err(ContentError::TooManyValues { id: fact.id.as_str().to_owned() });
        }
        let is_unusual = |fact: &&Fact| fact.mostly.as_ref().is_some_and(|value| !value.fits(&fact.kind));
        if let Some(fact) = self.items.facts.values().find(is_unusual) {
            return Err(unfit(User::of(fact), fact.id.as_str()));
        }
        self.household()?;
        for (fact, derived) in self.items.facts.values().filter_map(|fact| Some((fact, fact.derived.as_ref()?))) {
            let user = User::of(fact);
            self.date_fact(user, derived.from(), fact.scope)?;
            if known(user, derived.from(), &self.items.facts)?.scope != fact.scope {
                return Err(of_another(user, derived.from()));
            }
            if !matches!(fact.kind, FactKind::Whole { .. }) {
                return Err(unfit(user, fact.id.as_str()));
            }
        }
        for question in self.items.questions.values() {
            let user = User::of(question);
            let mut scope = None;
            for fact in &question.asks {
                let about = known(user, fact, &self.items.facts)?.scope;
                if *scope.get_or_insert(about) != about {
                    return Err(of_another(user, fact));
                }
            }
            let scope = scope.unwrap_or(Scope::Case);
            question.when.iter().try_for_each(|when| self.condition(user, when, scope))?;
        }
        for parameter in self.items.parameters.values() {
            let user = User::of(parameter);
            parameter.values().iter().try_for_each(|value| self.basis(user, &value.basis))?;
            parameter.calendar().iter().try_for_each(|id| known(user, *id, &self.items.calendars).map(drop))?;
        }
        for calendar in self.items.calendars.values() {
            let user = User::of(calendar);
            calendar.lists().iter().try_for_each(|list| self.basis(user, &list.basis))?;
        }
        check_order(self.items)?;
        let mut needs_fact = self.items.needs_fact.iter();
        needs_fact.try_for_each(|fact| known(User::Needs, fact, &self.items.facts).map(drop))
    }

    fn outcomes(&self) -> Result<(), ContentError> {
        for scheme in self.items.schemes.values() {
            let user = User::of(scheme);
            self.detail(user, &scheme.provider, &self.items.providers)?;
            self.needs(user, &scheme.needs)?;
            self.basis(user, &scheme.basis)?;
            for criterion in &scheme.criteria {
                self.condition(user, &criterion.when, Scope::Case)?;
                self.basis(user, &criterion.basis)?;
            }
            let mut statements = scheme.gives.iter().chain(&scheme.confusions);
            statements.try_for_each(|statement| self.basis(user, &statement.basis))?;
            scheme.closed_on.iter().try_for_each(|day| self.fixed_day(user, day))?;
            for alert in &scheme.red_flags {
                known(user, alert, &self.items.alerts)?;
            }
            for deadline in &scheme.deadlines {
                known(user, deadline, &self.items.deadlines)?;
            }
            self.services(user, &scheme.signposts)?;
        }
        for right in self.items.rights.values() {
            let user = User::of(right);
            self.needs(user, &right.needs)?;
            // Nothing of a person can be tested here where the right is the case's.
            right.whom.iter().try_for_each(|whom| self.condition(user, whom, right.scope))?;
            for case in &right.cases {
                self.condition(user, &case.when, right.scope)?;
                self.basis(user, &case.basis)?;
                self.services(user, &case.check_with)?;
                if case.is_unsure() == case.check_with.is_empty()
                    || (case.is_unsure() && case.answer != RightAnswer::Conditional)
                {
                    return Err(ContentError::Unsure { user: user.to_string(), id: case.id.as_str().to_owned() });
                }
            }
            right.how.iter().try_for_each(|how| self.basis(user, &how.basis))?;
            right.refusals.iter().try_for_each(|refusal| self.basis(user, &refusal.basis))?;
            self.services(user, &right.signposts)?;
        }
        for deadline in self.items.deadlines.values() {
            let user = User::of(deadline);
            deadline.conditions().try_for_each(|condition| self.condition(user, condition, Scope::Case))?;
            deadline.dates().try_for_each(|date| self.date(user, date, Scope::Case))?;
            deadline.exceptions.iter().try_for_each(|exception| self.basis(user, &exception.basis))?;
            self.needs(user, &deadline.needs)?;
            self.services(user, &deadline.signposts)?;
            self.basis(user, &deadline.basis)?;
        }
        for alert in self.items.alerts.values() {
            let user = User::of(alert);
            self.condition(user, &alert.when, Scope::Case)?;
            self.services(user, &alert.signposts)?;
            self.basis(user, &alert.basis)?;
        }
        Ok(())
    }

    fn places(&self) -> Result<(), ContentError> {
        for service in self.items.services.values() {
            let user = User::of(service);
            self.detail(user, &service.provider, &self.items.providers)?;
            self.needs(user, &service.needs)?;
            self.basis(user, &service.basis)?;
            service.serves.iter().try_for_each(|serves| self.condition(user, serves, Scope::Case))?;
            service.area.iter().try_for_each(|area| known(user, area, &self.items.areas).map(drop))?;
        }
        for provider in self.items.providers.values() {
            let user = User::of(provider);
            provider.area.iter().try_for_each(|area| known(user, area, &self.items.areas).map(drop))?;
        }
        for area in self.items.areas.values() {
            let user = User::of(area);
            area.urgent.iter().try_for_each(|id| known(user, id, &self.items.services).map(drop))?;
            self.services(user, &area.fallback)?;
        }
        Ok(())
    }

    fn basis(&self, user: User<'_>, basis: &Basis) -> Result<(), ContentError> {
        basis.sources.iter().try_for_each(|id| self.detail(user, id, &self.items.sources))
    }

    fn needs<'n>(&self, user: User<'_>, needs: impl IntoIterator<Item = &'n NeedId>) -> Result<(), ContentError> {
        needs.into_iter().try_for_each(|id| known(user, id, &self.items.needs).map(drop))
    }

    fn services<'s>(&self, user: User<'_>, ids: impl IntoIterator<Item = &'s ServiceId>) -> Result<(), ContentError> {
        ids.into_iter().try_for_each(|id| self.detail(user, id, &self.items.services))
    }

    /// A reference to something that may be still to come.
    fn detail<T: Item>(&self, user: User<'_>, id: &T::Id, items: &ById<T>) -> Result<(), ContentError> {
        match self.extent {
            Extent::Whole => known(user, id, items).map(drop),
            Extent::Core => Ok(()),
        }
    }

    /// Each person is asked about by somebody who was told who they are.
    fn household(&self) -> Result<(), ContentError> {
        let people = self.items.facts.values().filter(|fact| fact.kind == FactKind::People).count();
        let of_person = self.items.facts.values().any(|fact| fact.scope == Scope::Person)
            || self.items.rights.values().any(|right| right.scope == Scope::Person);
        let of_case = self.items.people_fact().is_none_or(|fact| fact.scope == Scope::Case);
        let is_sound = of_case && (people == 1 || (people == 0 && !of_person));
        if is_sound { Ok(()) } else { Err(ContentError::People) }
    }

    /// A condition on the case, or on one person in it.
    fn condition(&self, user: User<'_>, condition: &Condition, scope: Scope) -> Result<(), ContentError> {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().try_for_each(|part| self.condition(user, part, scope))
            }
            Condition::Not(part) => self.condition(user, part, scope),
            Condition::Test(test) => self.test(user, test, scope),
            Condition::TodayFrom(date) | Condition::TodayUntil(date) => self.date(user, date, scope),
            Condition::People(quantity, part) => {
                if self.items.people_fact().is_none() {
                    return Err(ContentError::People);
                }
                if let Quantity::Count(_, limit) = quantity {
                    let unit = known(user, limit, &self.items.parameters)?.unit();
                    if unit != Unit::Count {
                        return Err(unfit(user, limit.as_str()));
                    }
                }
                self.condition(user, part, Scope::Person)
            }
        }
    }

    /// A fact of a person is used only where one person is meant.
    fn fact(&self, user: User<'_>, id: &FactId, scope: Scope) -> Result<&Fact, ContentError> {
        let fact = known(user, id, &self.items.facts)?;
        if fact.scope == Scope::Person && scope == Scope::Case { Err(of_another(user, id)) } else { Ok(fact) }
    }

    fn test(&self, user: User<'_>, test: &Test, scope: Scope) -> Result<(), ContentError> {
        let fact = self.fact(user, &test.fact, scope)?;
        let fits = match (&test.predicate, &fact.kind) {
            (Predicate::Is(_), FactKind::YesNo) => true,
            (Predicate::OneOf(ids), FactKind::Choice(values) | FactKind::Area(values)) => {
                ids.iter().all(|id| values.as_slice().contains(id))
            }
            (Predicate::Includes(id), FactKind::Choices(values)) => values.as_slice().contains(id),
            (Predicate::Compare(_, limit), kind) => {
                let unit = known(user, limit, &self.items.parameters)?.unit();
                match kind {
                    FactKind::Whole { .. } => match &fact.derived {
                        None => !matches!(unit, Unit::Date | Unit::Pence),
                        Some(Derivation::Age(_)) => matches!(unit, Unit::Years | Unit::Count),
                        Some(Derivation::DaysSince(_)) => matches!(unit, Unit::Days | Unit::Count),
                    },
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

    fn date(&self, user: User<'_>, date: &DateExpression, scope: Scope) -> Result<(), ContentError> {
        match date {
            DateExpression::Fact(fact) => self.date_fact(user, fact, scope),
            DateExpression::Moved { fact, offset } => {
                self.date_fact(user, fact, scope)?;
                self.length(user, &offset.by)
            }
            DateExpression::Parameter(id) => self.fixed_day(user, id),
            DateExpression::LaterOf(parts) | DateExpression::EarlierOf(parts) => {
                parts.iter().try_for_each(|part| self.date(user, part, scope))
            }
        }
    }

    fn length(&self, user: User<'_>, id: &ParameterId) -> Result<(), ContentError> {
        let unit = known(user, id, &self.items.parameters)?.unit();
        if unit.is_length() { Ok(()) } else { Err(unfit(user, id.as_str())) }
    }

    fn fixed_day(&self, user: User<'_>, id: &ParameterId) -> Result<(), ContentError> {
        let unit = known(user, id, &self.items.parameters)?.unit();
        if unit == Unit::Date { Ok(()) } else { Err(unfit(user, id.as_str())) }
    }

    fn date_fact(&self, user: User<'_>, id: &FactId, scope: Scope) -> Result<(), ContentError> {
        let fact = self.fact(user, id, scope)?;
        if fact.kind == FactKind::Date { Ok(()) } else { Err(unfit(user, id.as_str())) }
    }
}

/// Who names something.
#[derive(Clone, Copy)]
enum User<'a> {
    /// The item of this kind with this id.
    Item(&'static str, &'a str),
    /// The list of needs.
    Needs,
}

impl<'a> User<'a> {
    fn of<T: Item>(item: &'a T) -> Self {
        Self::Item(T::KIND, item.id().borrow())
    }
}

impl fmt::Display for User<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(kind, id) => write!(f, "{kind} `{id}`"),
            Self::Needs => f.write_str("the list of needs"),
        }
    }
}

fn of_another(user: User<'_>, id: &FactId) -> ContentError {
    ContentError::OfAnother { user: user.to_string(), id: id.as_str().to_owned() }
}

fn unfit(user: User<'_>, id: &str) -> ContentError {
    ContentError::Unfit { user: user.to_string(), id: id.to_owned() }
}

fn known<'i, T: Item>(user: User<'_>, id: &T::Id, items: &'i ById<T>) -> Result<&'i T, ContentError> {
    items.get::<T::Id>(id).ok_or_else(|| dangling(user, T::KIND, id.borrow()))
}

fn dangling(user: User<'_>, kind: &'static str, id: &str) -> ContentError {
    ContentError::Dangling { user: user.to_string(), kind, id: id.to_owned() }
}
