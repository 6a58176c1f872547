//! Content in two parts: what questions and urgent pages need, and the details.

use std::borrow::Borrow as _;

use serde::{Deserialize, Serialize};

use crate::abridged::Abridge;
use crate::content::Extent;
use crate::{
    Alert, ById, Content, ContentError, Deadline, Item, Items, Parameter, Provider, Right, Scheme, Service, Source,
    SourceId,
};

/// What no question and no urgent page needs: all that a plan says of rules, every place that is not urgent, who runs places
/// and schemes, and the pages that rules come from. Its references are checked when it joins the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentDetails {
    schemes: ById<Scheme>,
    rights: ById<Right>,
    deadlines: ById<Deadline>,
    alerts: ById<Alert>,
    parameters: ById<Parameter>,
    services: ById<Service>,
    providers: ById<Provider>,
    sources: ById<Source>,
}

impl Content {
    /// What must be there before the first question, and the details. The first has every rule cut down to what decides it;
    /// the details have the rules whole once more, to take their place.
    #[must_use]
    pub fn split(self) -> (Self, ContentDetails) {
        let mut items = Items::from(self);
        let areas = &items.areas;
        let is_urgent = |service: &Service| areas.values().any(|area| area.urgent.iter().any(|id| *id == service.id));
        let (core, services) = std::mem::take(&mut items.services).into_iter().partition(is_urgent);
        items.services = core;
        let sources = std::mem::take(&mut items.sources);
        // Without any page there is no rule that rests on one.
        let page = sources.keys().next();
        let details = ContentDetails {
            schemes: cut_down(&mut items.schemes, page),
            rights: cut_down(&mut items.rights, page),
            deadlines: cut_down(&mut items.deadlines, page),
            alerts: cut_down(&mut items.alerts, page),
            parameters: cut_down(&mut items.parameters, page),
            services,
            providers: std::mem::take(&mut items.providers),
            sources,
        };
        (Self { items, extent: Extent::Core }, details)
    }

    /// The whole, checked as one: this content with its details.
    ///
    /// # Errors
    /// When the two are not parts of one whole: an item is in both, or a reference names nothing.
    pub fn joined(&self, details: ContentDetails) -> Result<Self, ContentError> {
        let core = &self.items;
        // Rules are not copied: those of the details take their place.
        let mut items = Items {
            facts: core.facts.clone(),
            questions: core.questions.clone(),
            needs: core.needs.clone(),
            schemes: details.schemes,
            rights: details.rights,
            deadlines: details.deadlines,
            alerts: details.alerts,
            services: core.services.clone(),
            providers: core.providers.clone(),
            parameters: details.parameters,
            calendars: core.calendars.clone(),
            sources: core.sources.clone(),
            areas: core.areas.clone(),
            needs_fact: core.needs_fact.clone(),
        };
        join(&mut items.services, details.services)?;
        join(&mut items.providers, details.providers)?;
        join(&mut items.sources, details.sources)?;
        Self::try_from(items)
    }
}

/// Cuts rules down, and gives back what they were.
fn cut_down<T: Item + Abridge + Clone>(rules: &mut ById<T>, page: Option<&SourceId>) -> ById<T> {
    let cut = page.map(|page| rules.clone().into_iter().map(|rule| rule.abridged(page)).collect());
    std::mem::replace(rules, cut.unwrap_or_default())
}

fn join<T: Item>(items: &mut ById<T>, details: ById<T>) -> Result<(), ContentError> {
    for item in details {
        if let Some(twice) = items.insert(item) {
            return Err(ContentError::Twice { kind: T::KIND, id: twice.id().borrow().to_owned() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Area, AreaId, Basis, Confidence, Date, DateRange, Hours, Need, NeedId, NonEmpty, Picture, ProviderId,
        ProviderKind, ServiceId, SourceId, Stated, pack,
    };

    fn one<T>(item: T) -> NonEmpty<T> {
        NonEmpty::new(vec![item]).unwrap()
    }

    fn day() -> Date {
        DateRange::parse("2026-11-22").unwrap().exact().unwrap()
    }

    fn service(id: &str, page: &str) -> Service {
        Service {
            id: ServiceId::parse(id).unwrap(),
            provider: ProviderId::parse("council").unwrap(),
            area: None,
            needs: one(NeedId::parse("food").unwrap()),
            adviser: false,
            serves: None,
            phones: vec![],
            emails: vec![],
            web: None,
            address: None,
            hours: Hours::Always,
            languages: vec![],
            access: vec![],
            audience: vec![],
            cost: None,
            bring: vec![],
            basis: Basis { sources: one(SourceId::parse(page).unwrap()), confidence: Confidence::High },
            checked: day(),
            review_by: day(),
        }
    }

    /// An area with an urgent service and another, which rest on a page of this name.
    fn content(page: &str) -> Content {
        let need = Need { id: NeedId::parse("food").unwrap(), order: 1, icon: Picture::Soup };
        let (urgent, other) = (service("ambulance", page), service("food-bank", page));
        let area = Area {
            id: AreaId::parse("coventry").unwrap(),
            urgent: one(urgent.id.clone()),
            fallback: one(other.id.clone()),
        };
        let id = ProviderId::parse("council").unwrap();
        let provider = Provider { id, kind: ProviderKind::Council, area: None, web: None };
        let source = Source {
            id: SourceId::parse(page).unwrap(),
            title: "Help in Coventry".to_owned(),
            publisher: "Council".to_owned(),
            url: "https://www.example.org/".to_owned(),
            as_of: Stated::On(DateRange::day(day())),
            checked: day(),
        };
        let items = Items {
            needs: ById::from_iter([need]),
            services: ById::from_iter([urgent, other]),
            providers: ById::from_iter([provider]),
            sources: ById::from_iter([source]),
            areas: ById::from_iter([area]),
            ..Items::default()
        };
        Content::try_from(items).unwrap()
    }

    #[test]
    fn content_splits_in_two_and_joins_again() {
        let (core, details) = content("page").split();
        assert!(!core.is_whole());
        assert_eq!(core.services.keys().map(ServiceId::as_str).collect::<Vec<_>>(), ["ambulance"]);
        assert!(core.sources.is_empty() && core.providers.is_empty());
        let core = pack::read_content(&pack::write_content(&core).unwrap()).unwrap();
        let details = pack::read_details(&pack::write_details(&details).unwrap()).unwrap();
        assert_eq!(core.joined(details), Ok(content("page")));
    }

    #[test]
    fn details_of_other_content_are_refused() {
        let (core, _) = content("page").split();
        let (_, foreign) = content("another-page").split();
        let error = core.joined(foreign).unwrap_err();
        assert_eq!(error.to_string(), "service `ambulance` uses the source `page`, which does not exist");
    }

    #[test]
    fn details_join_once() {
        let (_, details) = content("page").split();
        let error = content("page").joined(details).unwrap_err();
        assert_eq!(error.to_string(), "the service `food-bank` is there twice");
    }

    #[test]
    fn without_details_all_else_is_checked() {
        let (core, _) = content("page").split();
        let items = Items::from(core);
        assert!(Content::try_from(items.clone()).is_err(), "it is no whole");
        let without = |change: fn(&mut Items)| {
            let mut items = items.clone();
            change(&mut items);
            Content::new(items, Extent::Core).unwrap_err().to_string()
        };
        assert_eq!(
            without(|items| items.services = ById::default()),
            "area `coventry` uses the service `ambulance`, which does not exist"
        );
        assert_eq!(
            without(|items| items.needs = ById::default()),
            "service `ambulance` uses the need `food`, which does not exist"
        );
    }
}
