//! Did you mean …?

/// The `known` names nearest to what was typed, nearest first, three at most; none where nothing is near.
pub(crate) fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    // A third of the letters may be wrong: the same measure that rustc uses.
    let length = typed.chars().count();
    let limit = length.max(3) / 3;
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        // Each letter that one has more is one that is wrong. To compare takes time and memory for every pair of letters.
        .filter(|name| name.chars().count().abs_diff(length) <= limit)
        .map(|name| (strsim::damerau_levenshtein(typed, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .collect();
    near.sort_unstable();
    near.into_iter().take(3).map(|(_, name)| name).collect()
}

/// `; did you mean …?` for the nearest names, or nothing.
pub(crate) fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let near: Vec<String> = nearest(typed, known).into_iter().map(|name| format!("`{name}`")).collect();
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_offered_and_far_ones_are_not() {
        let known = ["permission-expiry", "pregnant", "route", "claim-date"];
        assert_eq!(nearest("permision-expiry", known), ["permission-expiry"]);
        assert_eq!(nearest("rote", known), ["route"]);
        assert_eq!(nearest("income", known), [""; 0]);
        assert_eq!(did_you_mean("clam-date", known), "; did you mean `claim-date`?");
        assert_eq!(did_you_mean("zzz", known), "");
    }
}
