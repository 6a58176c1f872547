//! The order of names.

use super::messages::Messages;
use super::sorted;

/// Things in the alphabetical order that their names have in the language in use. The names are given in the same order as the
/// things.
#[must_use]
pub fn in_alphabetical_order<T>(messages: &Messages, names: &[String], things: impl Iterator<Item = T>) -> Vec<T> {
    let numbers = numbers(names, &sorted(messages.tag(), names));
    let mut things: Vec<Option<T>> = things.map(Some).collect();
    numbers.into_iter().filter_map(|number| things.get_mut(number)?.take()).collect()
}

/// Which of the names each of the sorted ones is; of equal ones, one after the other. The same code serves things of all kinds,
/// and the lists are short.
fn numbers(names: &[String], sorted: &[String]) -> Vec<usize> {
    let mut numbers: Vec<usize> = Vec::with_capacity(sorted.len());
    for name in sorted {
        let equal = names.iter().zip(0..).filter(|(other, _)| *other == name);
        numbers.extend(equal.map(|(_, number)| number).find(|number| !numbers.contains(number)));
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_follow_their_names_and_equal_names_stay_as_they_are() {
        let names = ["pear", "Fig", "apple", "pear", "fig"].map(str::to_owned);
        assert_eq!(numbers(&names, &sorted("en", &names)), [2, 1, 4, 0, 3]);
    }
}
