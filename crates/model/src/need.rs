//! Why a person came.

use serde::{Deserialize, Serialize};

use crate::NeedId;

/// Why a person came: it groups places and holds no logic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// Lower is shown first.
    pub order: u16,
    /// The name of its picture.
    pub icon: String,
}
