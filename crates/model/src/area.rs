//! A place whose local services Waymark knows.

use serde::{Deserialize, Serialize};

use crate::{AreaId, NonEmpty, ServiceId};

/// A place whose local services Waymark knows, such as a council's district.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its id.
    pub id: AreaId,
    /// Urgent numbers, in order.
    pub urgent: NonEmpty<ServiceId>,
    /// Places open to anyone, on every plan: nobody leaves with nothing.
    pub fallback: NonEmpty<ServiceId>,
}
