//! Who sits in front of the screen.

/// Who sits in front of the screen. It changes wording and tools, never a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Door {
    /// The person whom the plan is for.
    #[default]
    Me,
    /// Somebody beside that person.
    Helper,
    /// Staff at a desk that many people use.
    Desk,
}

impl Door {
    /// Every door, in the order of the start page.
    pub const ALL: [Self; 3] = [Self::Me, Self::Helper, Self::Desk];

    /// A name for ids in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Helper => "helper",
            Self::Desk => "desk",
        }
    }
}
