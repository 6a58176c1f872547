//! Lists with one element changed or left out.

use waymark_model::NonEmpty;

/// The list with another element at a place.
pub(super) fn with<T: Clone>(list: &NonEmpty<T>, place: usize, element: T) -> Option<NonEmpty<T>> {
    let mut elements = Vec::from(list.clone());
    *elements.get_mut(place)? = element;
    NonEmpty::new(elements).ok()
}

/// Each element with the list without it; none for the only one of a list that may not be empty.
pub(super) fn one_left_out<T: Clone>(list: &NonEmpty<T>) -> impl Iterator<Item = (&T, NonEmpty<T>)> {
    some_left_out(list.as_slice()).filter_map(|(left_out, rest)| Some((left_out, NonEmpty::new(rest).ok()?)))
}

/// Each element with the list without it, of a list that may be empty.
pub(super) fn some_left_out<T: Clone>(list: &[T]) -> impl Iterator<Item = (&T, Vec<T>)> {
    list.iter().enumerate().map(|(place, left_out)| (left_out, without(list, place)))
}

fn without<T: Clone>(list: &[T], place: usize) -> Vec<T> {
    list.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, kept)| kept.clone()).collect()
}
