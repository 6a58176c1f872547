//! The order of names.

/// Things in the alphabetical order of their names, given in the same order as the things.
#[must_use]
pub fn in_alphabetical_order<T>(names: Vec<String>, things: impl Iterator<Item = T>) -> Vec<T> {
    // Only numbers go with the names: the same code serves things of all kinds.
    let mut numbered: Vec<(String, usize)> = Vec::with_capacity(names.len());
    for name in names.into_iter().zip(0..) {
        // Each is put in its place: the lists are short, and the library's sort is kilobytes of code.
        let place = numbered.partition_point(|other| *other < name);
        numbered.insert(place, name);
    }
    let mut things: Vec<Option<T>> = things.map(Some).collect();
    numbered.into_iter().filter_map(|(_, number)| things.get_mut(number)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_follow_their_names() {
        let names = ["pear", "apple", "fig"].map(str::to_owned).into();
        assert_eq!(in_alphabetical_order(names, [1, 2, 3].into_iter()), [2, 3, 1]);
    }
}
