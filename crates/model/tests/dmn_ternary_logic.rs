//! The three-valued logic of DMN (Decision Model and Notation, Object Management Group), whose expression language FEEL
//! has `null` where Waymark has unknown, held against ours.
//!
//! The cases are those of the DMN Technology Compatibility Kit (<https://github.com/dmn-tck/tck>, commit 0dbcaf9b of
//! 2026-07-01): the folders `0106-feel-ternary-logic` and `0107-feel-ternary-logic-not` of compliance level 2, and
//! `0059-feel-all-function`, `0060-feel-any-function`, `0064-feel-conjunction`, `0065-feel-disjunction` and
//! `0066-feel-negation` of level 3.
//!
//! Where the two differ:
//! - FEEL takes a number or a text for a truth, and then for `null` (`true and 123`). Here nothing but a truth can be part
//!   of a condition. The cases are kept, with unknown in its place: the outcome is the same.
//! - `not(0)` is `null` in FEEL and an error besides, and so is `all()` without a list. Here neither can be written.
//! - `null = null` is true in FEEL and `100 = null` false (`0068-feel-equality`): an equation with nothing is settled. Here
//!   a test on a fact that is not known is unknown, always.
//! - FEEL has one `null`. Here four ways of not knowing evaluate alike and stay apart in every explanation.
#![expect(clippy::panic, reason = "a case that cannot be read must fail the test")]

use waymark_model::Truth;

/// An operand, or a result.
fn truth(text: &str) -> Truth {
    match text {
        "true" => Truth::Met,
        "false" => Truth::NotMet,
        // What is no truth counts as null.
        "null" | "123" | "0" | "1" | "\"true\"" => Truth::Unknown,
        other => panic!("what is {other}?"),
    }
}

/// Left operand, right operand, and what `and` and `or` make of them.
const PAIRS: [(&str, &str, &str, &str); 19] = [
    ("true", "true", "true", "true"),
    ("true", "false", "false", "true"),
    ("true", "null", "null", "true"),
    ("true", "123", "null", "true"),
    ("true", "\"true\"", "null", "true"),
    ("false", "true", "false", "true"),
    ("false", "false", "false", "false"),
    ("false", "null", "false", "null"),
    ("false", "123", "false", "null"),
    ("false", "\"true\"", "false", "null"),
    ("null", "true", "null", "true"),
    ("123", "true", "null", "true"),
    ("\"true\"", "true", "null", "true"),
    ("null", "false", "false", "null"),
    ("123", "false", "false", "null"),
    ("\"true\"", "false", "false", "null"),
    ("null", "null", "null", "null"),
    ("\"true\"", "\"true\"", "null", "null"),
    ("0", "0", "null", "null"),
];

#[test]
fn both_and_one_of_two_are_as_in_dmn() {
    for (left, right, both, one) in PAIRS {
        let (a, b) = (truth(left), truth(right));
        assert_eq!((a.and(b), a.or(b)), (truth(both), truth(one)), "{left}, {right}");
        assert_eq!((Truth::all([a, b]), Truth::any([a, b])), (truth(both), truth(one)), "{left}, {right}");
    }
}

#[test]
fn the_opposite_is_as_in_dmn() {
    let cases =
        [("true", "false"), ("false", "true"), ("null", "null"), ("0", "null"), ("1", "null"), ("\"true\"", "null")];
    for (of, expected) in cases {
        assert_eq!(!truth(of), truth(expected), "not({of})");
    }
}

#[test]
fn lists_are_as_in_dmn() {
    type Case = (&'static [&'static str], &'static str);
    let all: [Case; 5] = [
        (&["true", "false", "true"], "false"),
        (&["true", "true", "true"], "true"),
        (&["true", "null", "true"], "null"),
        (&["true", "123", "true"], "null"),
        (&[], "true"),
    ];
    let any: [Case; 5] = [
        (&["true", "false", "true"], "true"),
        (&["false", "false", "false"], "false"),
        (&["123", "false"], "null"),
        (&["null", "false"], "null"),
        (&[], "false"),
    ];
    for (list, expected) in all {
        assert_eq!(Truth::all(list.iter().map(|text| truth(text))), truth(expected), "all({list:?})");
    }
    for (list, expected) in any {
        assert_eq!(Truth::any(list.iter().map(|text| truth(text))), truth(expected), "any({list:?})");
    }
}
