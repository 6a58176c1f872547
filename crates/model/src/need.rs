//! Why a person came.

use serde::{Deserialize, Serialize};

use crate::{NeedId, Picture};

/// Why a person came: it groups places and holds no logic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// Lower is shown first.
    pub order: u16,
    /// The picture beside it.
    pub icon: Picture,
}
