//! Where to go.

use serde::{Deserialize, Serialize};

use crate::{AreaId, Basis, Condition, Date, Hours, NeedId, NonEmpty, Phone, PointId, ProviderId, ServiceId};

/// A place, a line or a page that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Who runs it.
    pub provider: ProviderId,
    /// The area it serves; `None` for the whole country.
    pub area: Option<AreaId>,
    /// What it helps with.
    pub needs: NonEmpty<NeedId>,
    /// Whether it gives regulated immigration advice itself.
    pub adviser: bool,
    /// Whom it is for; `None` for everyone.
    pub serves: Option<Condition>,
    /// Numbers to ring or write to.
    pub phones: Vec<Phone>,
    /// Mail addresses.
    pub emails: Vec<String>,
    /// Its web address.
    pub web: Option<String>,
    /// Where it is.
    pub address: Option<Address>,
    /// When it is open.
    pub hours: Hours,
    /// Language tags of the languages spoken there, where a source says so; see [`COMMON_LANGUAGE`].
    pub languages: Vec<String>,
    /// How one gets in.
    pub access: Vec<Access>,
    /// Whom it is kept for; empty for everyone.
    pub audience: Vec<Audience>,
    /// What it costs, where a source says so.
    pub cost: Option<Cost>,
    /// What to bring, where a source says so.
    pub bring: Vec<PointId>,
    /// What all of this rests on.
    pub basis: Basis,
    /// The day somebody last checked it.
    #[serde(with = "crate::day")]
    pub checked: Date,
    /// After this day the page says that it may be out of date.
    #[serde(with = "crate::day")]
    pub review_by: Date,
}

/// What nearly every place of this country speaks, and a source seldom says: it tells no place from another.
pub const COMMON_LANGUAGE: &str = "en";

/// Where a service is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Building, street and town, a line each.
    pub lines: NonEmpty<String>,
    /// The postcode, where there is one.
    pub postcode: Option<String>,
}

/// How one gets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Access {
    /// Just come.
    WalkIn,
    /// Make an appointment.
    Appointment,
    /// Somebody must send you.
    Referral,
    /// By phone.
    Phone,
    /// On the web.
    Online,
}

/// Whom a service is kept for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Audience {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Young people.
    YoungPeople,
    /// Families with children.
    Families,
}

/// What a service costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cost {
    /// Nothing.
    Free,
    /// Something, for some.
    SomeCost,
}
