//! Where to go and who runs it.

use waymark_model::{Address, Area, AreaId, Hours, NonEmpty, Opening, Phone, Provider, Service, SlugError, Weekday};

use crate::source::{AddressShape, AreaShape, HoursShape, OpeningShape, PhoneShape, ProviderShape, ServiceShape};
use crate::stage::check::Project;
use crate::stage::emit::condition::{basis, condition, ids, points};
use crate::stage::lower::Filed;

pub(super) fn service(filed: &Filed<ServiceShape>, project: &Project<'_>) -> Option<Service> {
    let shape = &filed.shape;
    let serves = match &shape.serves {
        Some(serves) => Some(condition(serves, project)?),
        None => None,
    };
    let phone = |shape: &PhoneShape| Phone { number: shape.number.value.clone(), kind: shape.kind.value };
    Some(Service {
        id: shape.id.value.clone(),
        provider: shape.provider.id().clone(),
        area: area_of(filed.folder.as_deref()).ok()?,
        needs: ids(&shape.needs)?,
        adviser: shape.adviser.as_ref().is_some_and(|adviser| adviser.value),
        serves,
        phones: shape.phones.iter().map(phone).collect(),
        emails: shape.emails.iter().map(|email| email.value.0.clone()).collect(),
        web: shape.web.as_ref().map(|web| web.value.0.clone()),
        address: shape.address.as_ref().and_then(address),
        hours: hours(shape.hours.as_ref())?,
        languages: shape.languages.iter().map(|language| language.value.0.clone()).collect(),
        access: shape.access.iter().map(|access| access.value).collect(),
        audience: shape.audience.iter().map(|audience| audience.value).collect(),
        cost: shape.cost.as_ref().map(|cost| cost.value),
        bring: points(&shape.bring),
        basis: basis(&shape.basis)?,
        checked: shape.checked.value,
        review_by: shape.review_by.value,
    })
}

pub(super) fn provider(filed: &Filed<ProviderShape>) -> Option<Provider> {
    let shape = &filed.shape;
    Some(Provider {
        id: shape.id.value.clone(),
        kind: shape.kind.value,
        area: area_of(filed.folder.as_deref()).ok()?,
        web: shape.web.as_ref().map(|web| web.value.0.clone()),
    })
}

pub(super) fn area(shape: &AreaShape) -> Option<Area> {
    Some(Area { id: shape.id.value.clone(), urgent: ids(&shape.urgent)?, fallback: ids(&shape.fallback)? })
}

/// The area of a folder; none for national content.
fn area_of(folder: Option<&str>) -> Result<Option<AreaId>, SlugError> {
    folder.map(AreaId::parse).transpose()
}

fn address(shape: &AddressShape) -> Option<Address> {
    let lines = NonEmpty::new(shape.lines.iter().map(|line| line.value.clone()).collect()).ok()?;
    Some(Address { lines, postcode: shape.postcode.as_ref().map(|postcode| postcode.value.clone()) })
}

fn hours(shape: Option<&HoursShape>) -> Option<Hours> {
    let opening = |shape: &OpeningShape| {
        let days: Vec<Weekday> = shape.days.iter().map(|day| day.value).collect();
        Some(Opening { days: NonEmpty::new(days).ok()?, from: shape.from.value, to: shape.to.value })
    };
    match shape {
        None => Some(Hours::NotKnown),
        Some(HoursShape::Always) => Some(Hours::Always),
        Some(HoursShape::At(openings)) => {
            let openings: Option<Vec<Opening>> = openings.iter().map(opening).collect();
            NonEmpty::new(openings?).ok().map(Hours::At)
        }
    }
}
