//! What is printed.

pub(crate) mod json;
pub(crate) mod proof;
pub(crate) mod text;

use std::io::Write as _;

/// Prints a line on standard output. A reader that went away is no fault of ours.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Prints a line on standard error.
pub(crate) fn say_error(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "error: {line}");
}

/// How far off a day is, in words.
pub(crate) fn how_far(days_left: i32) -> String {
    let days = |days: i32| if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
    match days_left {
        0 => "today".to_owned(),
        left if left < 0 => format!("{} ago", days(-left)),
        left => format!("in {}", days(left)),
    }
}

#[cfg(test)]
mod tests {
    use super::how_far;

    #[test]
    fn one_day_is_no_days() {
        for (days, expected) in
            [(0, "today"), (1, "in 1 day"), (-1, "1 day ago"), (35, "in 35 days"), (-2, "2 days ago")]
        {
            assert_eq!(how_far(days), expected);
        }
    }
}
