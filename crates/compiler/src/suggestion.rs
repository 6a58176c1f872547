//! Did you mean …?

/// The known name nearest to what was typed, if one is near: at most a third of the letters may be wrong, and always
/// one may be.
pub(crate) fn nearest<'k>(typed: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let length = typed.chars().count();
    let limit = length.max(3) / 3;
    // Each letter that one has more is one that is wrong. To compare takes time and memory for every pair of letters.
    let may_be_near = |name: &&str| name.chars().count().abs_diff(length) <= limit;
    let distance = |name: &'k str| (strsim::damerau_levenshtein(typed, name), name);
    known
        .into_iter()
        .filter(may_be_near)
        .map(distance)
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

/// `did you mean …?`, where a known name is near.
pub(crate) fn did_you_mean<'k>(typed: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    nearest(typed, known).map(|name| format!("did you mean `{name}`?"))
}

/// `did you mean …?` where a known name is near, else all of them.
pub(crate) fn did_you_mean_or_list(typed: &str, known: &[&str]) -> String {
    did_you_mean(typed, known.iter().copied()).unwrap_or_else(|| format!("write {}", or_list(known)))
}

/// `a`, `b` or `c`, in backticks.
pub(crate) fn or_list(names: &[&str]) -> String {
    list(names, "or")
}

/// `a`, `b` and `c`, in backticks.
pub(crate) fn and_list(names: &[&str]) -> String {
    list(names, "and")
}

fn list(names: &[&str], word: &str) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {word} {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_near_names_are_offered() {
        let known = ["route", "permission-expiry", "claim-date"];
        let cases = [
            ("rout", Some("route")),
            ("ruote", Some("route")),
            ("permision-expry", Some("permission-expiry")),
            ("income", None),
        ];
        for (typed, expected) in cases {
            assert_eq!(nearest(typed, known), expected, "{typed}");
        }
    }

    #[test]
    fn lists_read_like_sentences() {
        assert_eq!(or_list(&["a"]), "`a`");
        assert_eq!(or_list(&["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(did_you_mean_or_list("x", &["yes", "no"]), "write `yes` or `no`");
    }
}
