//! A pack in memory.

use std::ops::Deref;
use std::rc::Rc;

/// A pack in memory. It does not change once it is there, so that the same place in memory is the same pack: nothing of what
/// it holds needs to be compared.
#[derive(Debug)]
pub struct Pack<T>(Rc<T>);

impl<T> Pack<T> {
    /// Another hold on what is in it.
    #[must_use]
    pub fn share(&self) -> Rc<T> {
        Rc::clone(&self.0)
    }
}

impl<T> From<T> for Pack<T> {
    fn from(pack: T) -> Self {
        Self(Rc::new(pack))
    }
}

impl<T> Clone for Pack<T> {
    fn clone(&self) -> Self {
        Self(self.share())
    }
}

impl<T> PartialEq for Pack<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Pack<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
