//! Who runs a scheme or a service.

use serde::{Deserialize, Serialize};

use crate::{AreaId, ProviderId};

/// Who runs a scheme or a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provider {
    /// Its id.
    pub id: ProviderId,
    /// What kind of body it is.
    pub kind: ProviderKind,
    /// The area it works in; `None` for the whole country.
    pub area: Option<AreaId>,
    /// Its web address.
    pub web: Option<String>,
}

/// What kind of body a provider is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProviderKind {
    /// A council.
    Council,
    /// A department or agency of government.
    Government,
    /// The National Health Service.
    Nhs,
    /// A charity.
    Charity,
    /// A company.
    Company,
    /// A community or faith group.
    Community,
}
