//! Short lists in order.

/// The items in order, equal ones as they came. Each is put in its place: the lists of a plan are short, and the library's
/// sort is kilobytes of code for every type.
pub(crate) fn in_order<T>(items: impl IntoIterator<Item = T>, precedes: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut list: Vec<T> = Vec::new();
    for item in items {
        let place = list.partition_point(|other| !precedes(&item, other));
        list.insert(place, item);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_in_order_and_equal_ones_as_they_came() {
        assert_eq!(in_order([3, 1, 2, 1], PartialOrd::lt), [1, 1, 2, 3]);
        let by_first = |a: &(u8, char), b: &(u8, char)| a.0 < b.0;
        assert_eq!(
            in_order([(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], by_first),
            [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]
        );
        assert!(in_order(Vec::<u8>::new(), PartialOrd::lt).is_empty());
    }
}
