//! Items in the order of their ids, each found by its id.

use std::borrow::Borrow;
use std::ops::Index;

use serde::{Deserialize, Serialize};

use crate::Item;

/// Items in the order of their ids. No two have the same.
///
/// A list and not a tree: content is read far more often than it is made, and there are few of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<T>", bound(deserialize = "T: Item + Deserialize<'de>"))]
#[serde(into = "Vec<T>", bound(serialize = "T: Clone + Serialize"))]
pub struct ById<T>(Vec<T>);

/// Items do not follow one another in the order of their ids, or two have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("items must stand in the order of their ids, each once")]
pub struct OutOfOrder;

impl<T: Item> ById<T> {
    /// The item with this id.
    pub fn get<Q: Borrow<str> + ?Sized>(&self, id: &Q) -> Option<&T>
    where
        T::Id: Borrow<Q>,
    {
        self.0.get(self.place(id.borrow()).ok()?)
    }

    /// Whether there is an item with this id.
    pub fn contains_key<Q: Borrow<str> + ?Sized>(&self, id: &Q) -> bool
    where
        T::Id: Borrow<Q>,
    {
        self.place(id.borrow()).is_ok()
    }

    /// Every id, in order.
    pub fn keys(&self) -> impl Iterator<Item = &T::Id> {
        self.0.iter().map(T::id)
    }

    /// Every item, in the order of their ids.
    pub fn values(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts an item in, and gives back the one that had its id.
    pub fn insert(&mut self, item: T) -> Option<T> {
        match self.place(item.id().borrow()) {
            Ok(place) => self.0.get_mut(place).map(|old| std::mem::replace(old, item)),
            Err(place) => {
                self.0.insert(place, item);
                None
            }
        }
    }

    /// Where the item with this id is, or where it would be.
    pub(crate) fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|item| item.id().borrow().cmp(id))
    }
}

/// For tests: an item that must be there.
impl<T: Item, Q: Borrow<str> + ?Sized> Index<&Q> for ById<T>
where
    T::Id: Borrow<Q>,
{
    type Output = T;

    #[expect(clippy::expect_used, reason = "an index that names nothing is a fault of the one who wrote it")]
    fn index(&self, id: &Q) -> &T {
        self.get(id).expect("an item with this id")
    }
}

impl<T> Default for ById<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Item> TryFrom<Vec<T>> for ById<T> {
    type Error = OutOfOrder;

    fn try_from(items: Vec<T>) -> Result<Self, OutOfOrder> {
        let follows = |a: &T, b: &T| a.id().borrow() < b.id().borrow();
        if items.is_sorted_by(follows) { Ok(Self(items)) } else { Err(OutOfOrder) }
    }
}

impl<T> From<ById<T>> for Vec<T> {
    fn from(items: ById<T>) -> Self {
        items.0
    }
}

/// Of items with the same id, the last is kept.
impl<T: Item> Extend<T> for ById<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| drop(self.insert(item)));
    }
}

impl<T: Item> FromIterator<T> for ById<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut by_id = Self::default();
        by_id.extend(items);
        by_id
    }
}

impl<T> IntoIterator for ById<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Need, NeedId, Picture};

    fn need(id: &str, order: u16) -> Need {
        Need { id: NeedId::parse(id).unwrap(), order, icon: Picture::Home }
    }

    #[test]
    fn items_stand_in_the_order_of_their_ids() {
        let needs: ById<Need> = [need("work", 1), need("food", 2), need("home", 3)].into_iter().collect();
        assert_eq!(needs.keys().map(NeedId::as_str).collect::<Vec<_>>(), ["food", "home", "work"]);
        assert_eq!(needs.get("home"), Some(&need("home", 3)));
        assert_eq!(needs.get(&NeedId::parse("money").unwrap()), None);
        assert!(needs.contains_key("work") && !needs.contains_key("money"));
    }

    #[test]
    fn one_id_names_one_item() {
        let mut needs = ById::from_iter([need("food", 1)]);
        assert_eq!(needs.insert(need("food", 2)), Some(need("food", 1)));
        assert_eq!((needs.len(), needs.get("food").map(|need| need.order)), (1, Some(2)));
    }

    #[test]
    fn a_list_out_of_order_is_refused() {
        let in_order = vec![need("food", 1), need("work", 2)];
        assert!(ById::try_from(in_order.clone()).is_ok());
        for wrong in [in_order.iter().rev().cloned().collect(), vec![need("food", 1); 2]] {
            assert_eq!(ById::try_from(wrong), Err(OutOfOrder));
        }
    }
}
