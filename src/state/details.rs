//! Whether what no question needs is there.

/// Whether what no question needs is there: that of plans, schemes and places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Details {
    /// On its way.
    Loading,
    /// There.
    Here,
    /// It cannot be had.
    Failed,
}

impl Details {
    /// How two stand together: one that cannot be had is told of, and both must be there.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Failed, _) | (_, Self::Failed) => Self::Failed,
            (Self::Here, Self::Here) => Self::Here,
            (Self::Loading, _) | (_, Self::Loading) => Self::Loading,
        }
    }

    /// How they stand once somebody asked for them again.
    #[must_use]
    pub fn asked_again(self) -> Self {
        if self == Self::Failed { Self::Loading } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::Details::{Failed, Here, Loading};

    #[test]
    fn both_must_be_there_and_a_failure_is_told_of_at_once() {
        let cases = [(Here, Here, Here), (Here, Loading, Loading), (Loading, Failed, Failed), (Here, Failed, Failed)];
        for (one, other, both) in cases {
            assert_eq!((one.and(other), other.and(one)), (both, both), "{one:?} and {other:?}");
        }
    }
}
