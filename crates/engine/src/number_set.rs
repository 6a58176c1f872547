//! Sets of facts and of questions by number.

use std::marker::PhantomData;

/// The number of a fact of the case, or of a fact of one person: its place among all that may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactIndex(pub(crate) usize);

/// The number of a question, put for one person or for the case: its place among all that may be put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct QuestionIndex(pub(crate) usize);

/// Something that has a number.
pub(crate) trait Numbered: Copy {
    /// What has this number.
    fn at(number: usize) -> Self;

    /// Its number.
    fn number(self) -> usize;
}

const BITS: usize = 64;

/// A set of things by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Set<T>(Vec<u64>, PhantomData<T>);

/// A set of facts.
pub(crate) type FactSet = Set<FactIndex>;

/// A set of questions.
pub(crate) type QuestionSet = Set<QuestionIndex>;

impl<T: Numbered> Set<T> {
    /// Adds one.
    pub(crate) fn insert(&mut self, one: T) {
        let (word, bit) = (one.number() / BITS, 1 << (one.number() % BITS));
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    /// Whether it is in it.
    pub(crate) fn contains(&self, one: T) -> bool {
        self.0.get(one.number() / BITS).is_some_and(|word| word & (1 << (one.number() % BITS)) != 0)
    }

    /// Those in it, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = T> {
        let of_word = |(place, word): (usize, &u64)| {
            let word = *word;
            (0..BITS).filter(move |bit| word & (1 << bit) != 0).map(move |bit| T::at(place * BITS + bit))
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

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new(), PhantomData)
    }
}

impl<T: Numbered> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(each: I) -> Self {
        let mut set = Self::default();
        each.into_iter().for_each(|one| set.insert(one));
        set
    }
}

impl Numbered for FactIndex {
    fn at(number: usize) -> Self {
        Self(number)
    }

    fn number(self) -> usize {
        self.0
    }
}

impl Numbered for QuestionIndex {
    fn at(number: usize) -> Self {
        Self(number)
    }

    fn number(self) -> usize {
        self.0
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
