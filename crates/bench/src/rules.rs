//! Random schemes of eight criteria, and places to go, as content of any size.

use fastrand::Rng;
use waymark_model::{
    Access, Address, Area, AreaId, Boundary, Clock, Content, Cost, Criterion, CriterionId, Hours, Opening, Phone,
    PhoneKind, PhoneNumber, PointId, Scheme, SchemeId, Service, ServiceId, Statement, Weekday,
};

use crate::condition::Draw;
use crate::world::{TODAY, address, basis, items, list, need, provider};

/// How many criteria a scheme has.
pub const CRITERIA: usize = 8;

/// The seed of the schemes. The first schemes are the same however many there are.
const SEED: u64 = 2026;

/// Content of so many schemes and services, of which there must be at least one.
#[must_use]
pub fn content(schemes: usize, services: usize) -> Content {
    let mut chance = Rng::with_seed(SEED);
    let mut items = items();
    items.schemes = (0..schemes).map(|place| scheme(place, services, &mut chance)).collect();
    items.services = (0..services).map(service).collect();
    let (urgent, fallback) = (list([service_id(0)]), list([service_id(0)]));
    items.areas.insert(Area { id: town(), urgent, fallback });
    Content::try_from(items).unwrap()
}

/// The one area that there is.
#[must_use]
pub fn town() -> AreaId {
    AreaId::parse("town").unwrap()
}

fn scheme(place: usize, services: usize, chance: &mut Rng) -> Scheme {
    let point = |name: &str| PointId::parse(name).unwrap();
    let mut draw = Draw::new(chance);
    let criterion = |number: usize| Criterion {
        id: CriterionId::parse(&format!("criterion-{number}")).unwrap(),
        when: draw.criterion(),
        basis: basis(place + number),
    };
    Scheme {
        id: SchemeId::parse(&format!("scheme-{place:04}")).unwrap(),
        provider: provider(place),
        boundary: Boundary::Service,
        needs: list([need(place), need(place + 1)]),
        criteria: list((0..CRITERIA).map(criterion).collect::<Vec<_>>()),
        unchecked: vec![point("lived-here-since")],
        gives: vec![Statement { id: point("work"), basis: basis(place) }],
        closed_on: None,
        confusions: vec![],
        steps: vec![point("gather-papers"), point("apply-in-time")],
        red_flags: vec![],
        deadlines: vec![],
        signposts: list([service_id(place % services)]),
        basis: basis(place),
        review_by: TODAY,
    }
}

fn service(place: usize) -> Service {
    let number = PhoneNumber::parse(&format!("024 7600 {:04}", place % 10_000)).unwrap();
    let opening = Opening {
        days: list([Weekday::Mon, Weekday::Tue, Weekday::Thu]),
        from: Clock::parse("09:30").unwrap(),
        to: Clock::parse("16:00").unwrap(),
    };
    Service {
        id: service_id(place),
        provider: provider(place),
        area: Some(town()),
        needs: list([need(place), need(place + 7)]),
        adviser: place.is_multiple_of(3),
        serves: None,
        phones: vec![Phone { number, kind: PhoneKind::Call }],
        emails: vec![format!("help-{place}@example.org")],
        web: Some(address(place)),
        address: Some(Address {
            lines: list([format!("{place} Long Street"), "Coventry".to_owned()]),
            postcode: Some("CV1 1AA".to_owned()),
        }),
        hours: Hours::At(list([opening])),
        languages: vec!["en".to_owned(), "uk".to_owned()],
        access: vec![Access::WalkIn, Access::Phone],
        audience: vec![],
        cost: Some(Cost::Free),
        bring: vec![],
        basis: basis(place),
        checked: TODAY,
        review_by: TODAY,
    }
}

fn service_id(place: usize) -> ServiceId {
    ServiceId::parse(&format!("service-{place:04}")).unwrap()
}
