//! Papers and pages in which an answer can be looked up.

use serde::{Deserialize, Serialize};

/// A paper, or a page of an account, in which an answer can be looked up. There is a drawing of each that shows where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Paper {
    /// The page of the account that shows a permission and the day on which it ends.
    Evisa,
    /// A letter, for the date on it.
    Letter,
    /// The letter that ends asylum support: the date on it, not the day on which support ends.
    SupportLetter,
    /// The old plastic card, for the day on which it runs out.
    ResidenceCard,
    /// A page of a passport, for the stamp of the day of arrival.
    Passport,
}

impl Paper {
    /// Every paper.
    pub const ALL: [Self; 5] = [Self::Evisa, Self::Letter, Self::SupportLetter, Self::ResidenceCard, Self::Passport];
}
