//! Something said in words, with what it rests on.

use serde::{Deserialize, Serialize};

use crate::{Basis, PointId};

/// Something that the words of a scheme or a right say: what a scheme brings, say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Its id in the scheme or the right.
    pub id: PointId,
    /// What it rests on.
    pub basis: Basis,
}
