//! Content in two parts: what questions and urgent pages need, and the details.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::content::Extent;
use crate::{Content, ContentError, Items, Provider, ProviderId, Service, ServiceId, Source, SourceId};

/// What no question and no urgent page needs: every place that is not urgent, who runs places and schemes, and the pages
/// that rules come from. Its references are checked when it joins the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentDetails {
    services: BTreeMap<ServiceId, Service>,
    providers: BTreeMap<ProviderId, Provider>,
    sources: BTreeMap<SourceId, Source>,
}

impl Content {
    /// What must be there before the first question, and the details.
    #[must_use]
    pub fn split(self) -> (Self, ContentDetails) {
        let mut items = Items::from(self);
        let urgent: BTreeSet<ServiceId> = items.areas.values().flat_map(|area| area.urgent.iter().cloned()).collect();
        let (core, services) = items.services.into_iter().partition(|(id, _)| urgent.contains(id));
        items.services = core;
        let providers = std::mem::take(&mut items.providers);
        let sources = std::mem::take(&mut items.sources);
        (Self { items, extent: Extent::Core }, ContentDetails { services, providers, sources })
    }

    /// The whole, checked as one: this content with its details.
    ///
    /// # Errors
    /// When the two are not parts of one whole: an item is in both, or a reference names nothing.
    pub fn joined(&self, details: ContentDetails) -> Result<Self, ContentError> {
        let mut items = self.items.clone();
        join("service", &mut items.services, details.services)?;
        join("provider", &mut items.providers, details.providers)?;
        join("source", &mut items.sources, details.sources)?;
        Self::try_from(items)
    }
}

fn join<I: Ord + ToString, T>(
    kind: &'static str,
    items: &mut BTreeMap<I, T>,
    details: BTreeMap<I, T>,
) -> Result<(), ContentError> {
    if let Some(id) = details.keys().find(|id| items.contains_key(*id)) {
        return Err(ContentError::Twice { kind, id: id.to_string() });
    }
    items.extend(details);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Area, AreaId, Basis, Confidence, Date, DateRange, Hours, Need, NeedId, NonEmpty, ProviderKind, pack};

    fn one<T>(item: T) -> NonEmpty<T> {
        NonEmpty::new(vec![item]).unwrap()
    }

    fn day() -> Date {
        DateRange::parse("2026-11-22").unwrap().exact().unwrap()
    }

    fn service(id: &str, page: &str) -> (ServiceId, Service) {
        let service = Service {
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
            basis: Basis { sources: one(SourceId::parse(page).unwrap()), confidence: Confidence::High },
            checked: day(),
        };
        (service.id.clone(), service)
    }

    /// An area with an urgent service and another, which rest on a page of this name.
    fn content(page: &str) -> Content {
        let need = Need { id: NeedId::parse("food").unwrap(), order: 1, icon: "food".to_owned() };
        let (urgent, other) = (service("ambulance", page), service("food-bank", page));
        let area = Area {
            id: AreaId::parse("coventry").unwrap(),
            urgent: one(urgent.0.clone()),
            fallback: one(other.0.clone()),
        };
        let id = ProviderId::parse("council").unwrap();
        let provider = Provider { id, kind: ProviderKind::Council, area: None, web: None };
        let source = Source {
            id: SourceId::parse(page).unwrap(),
            title: "Help in Coventry".to_owned(),
            publisher: "Council".to_owned(),
            url: "https://www.example.org/".to_owned(),
            as_of: DateRange::day(day()),
            checked: day(),
        };
        let items = Items {
            needs: [(need.id.clone(), need)].into(),
            services: [urgent, other].into(),
            providers: [(provider.id.clone(), provider)].into(),
            sources: [(source.id.clone(), source)].into(),
            areas: [(area.id.clone(), area)].into(),
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
            without(|items| items.services.clear()),
            "area `coventry` uses the service `ambulance`, which does not exist"
        );
        assert_eq!(
            without(|items| items.needs.clear()),
            "service `ambulance` uses the need `food`, which does not exist"
        );
    }
}
