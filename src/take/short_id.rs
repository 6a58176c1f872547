//! A few octets that stand for an id on its way to another device.

use std::borrow::Borrow;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// A few octets that stand for an id. Both devices hold the content, so the ids themselves need not travel: a picture of a
/// quarter of the size is one that an old camera can read. They follow from the id alone, so another version of the content
/// gives the same id the same ones, and `tests/hand_over.rs` sees to it that no two ids of ours share them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ShortId([u8; 3]);

impl ShortId {
    /// The octets that stand for this id.
    pub(super) fn of(id: &str) -> Self {
        let digest = Sha256::digest(id);
        let mut octets = [0; 3];
        for (octet, of_digest) in octets.iter_mut().zip(digest) {
            *octet = of_digest;
        }
        Self(octets)
    }

    /// The only one of these ids that it stands for; `None` where there is none, and where there are two: nobody can say
    /// then which was meant.
    pub(super) fn found_among<'a, T: Borrow<str>>(self, ids: impl IntoIterator<Item = &'a T>) -> Option<&'a T> {
        let mut meant = ids.into_iter().filter(|id| Self::of((*id).borrow()) == self);
        let found = meant.next()?;
        meant.next().is_none().then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use waymark_model::FactId;

    use super::*;

    #[test]
    fn an_id_is_found_again_and_no_other_is() {
        let ids = ["in-uk", "pregnant", "route"].map(|id| FactId::parse(id).unwrap());
        for id in &ids {
            assert_eq!(ShortId::of(id.as_str()).found_among(&ids), Some(id));
        }
        assert_eq!(ShortId::of("gone").found_among(&ids), None);
    }

    #[test]
    fn what_may_mean_two_ids_means_none() {
        let id = FactId::parse("in-uk").unwrap();
        assert_eq!(ShortId::of("in-uk").found_among([&id, &id]), None);
    }
}
