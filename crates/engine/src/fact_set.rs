//! Sets of facts by number.

/// The number of a fact of the case, or of a fact of one person: its place among all that may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactIndex(pub(crate) usize);

const BITS: usize = 64;

/// A set of facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct FactSet(Vec<u64>);

impl FactSet {
    /// Adds a fact.
    pub(crate) fn insert(&mut self, fact: FactIndex) {
        let (word, bit) = (fact.0 / BITS, 1 << (fact.0 % BITS));
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    /// Whether a fact is in it.
    pub(crate) fn contains(&self, fact: FactIndex) -> bool {
        self.0.get(fact.0 / BITS).is_some_and(|word| word & (1 << (fact.0 % BITS)) != 0)
    }

    /// The facts in it, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = FactIndex> {
        let of_word = |(place, word): (usize, &u64)| {
            let word = *word;
            (0..BITS).filter(move |bit| word & (1 << bit) != 0).map(move |bit| FactIndex(place * BITS + bit))
        };
        self.0.iter().enumerate().flat_map(of_word)
    }

    /// How many are in it.
    pub(crate) fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Whether there is nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }
}

impl FromIterator<FactIndex> for FactSet {
    fn from_iter<I: IntoIterator<Item = FactIndex>>(facts: I) -> Self {
        let mut set = Self::default();
        facts.into_iter().for_each(|fact| set.insert(fact));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_found_in_order() {
        let mut set = FactSet::default();
        assert!(set.is_empty());
        for fact in [130, 0, 63, 64, 0] {
            set.insert(FactIndex(fact));
        }
        assert_eq!(set.iter().map(|fact| fact.0).collect::<Vec<_>>(), [0, 63, 64, 130]);
        assert!(set.contains(FactIndex(63)) && !set.contains(FactIndex(62)) && !set.contains(FactIndex(500)));
        assert!(!set.is_empty());
    }
}
