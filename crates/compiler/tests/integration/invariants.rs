//! Invariants: how they are read, and what is said about those that cannot be.

use waymark_compiler::{Severity, schemas};
use waymark_model::{Claim, Finding};

use crate::support::{base, check, errors};

const PATH: &str = "rules/invariants/made-up.yaml";

/// The base tree with an invariant.
fn with(text: &str) -> waymark_compiler::Tree {
    let mut tree = base();
    tree.insert(PATH.to_owned(), format!("id: made-up\n{text}\n").into_bytes());
    tree
}

/// What that invariant says must never happen.
fn never(text: &str) -> Claim {
    let compiled = check(&with(text));
    assert_eq!(compiled.count(Severity::Error), 0, "{text}");
    let made_up = compiled.invariants.into_iter().find(|invariant| invariant.id.as_str() == "made-up");
    made_up.unwrap().never
}

#[test]
fn always_and_exclusive_are_other_ways_to_say_never() {
    let pairs = [
        (
            "always: { right: to-work, is: yes }\nwhen: { fact: is-inside, is: yes }",
            "never: { all: [{ fact: is-inside, is: yes }, { not: { right: to-work, is: yes } }] }",
        ),
        ("always: { alert: time-is-up, is: raised }", "never: { not: { alert: time-is-up, is: raised } }"),
        (
            "exclusive: [{ right: to-work, is: no }, { scheme: stay-longer, is: not-now }, { deadline: window-opens, is: concerns }]",
            "never: { any: [
               { all: [{ right: to-work, is: no }, { scheme: stay-longer, is: not-now }] },
               { all: [{ right: to-work, is: no }, { deadline: window-opens, is: concerns }] },
               { all: [{ scheme: stay-longer, is: not-now }, { deadline: window-opens, is: concerns }] } ] }",
        ),
    ];
    for (one, other) in pairs {
        assert_eq!(never(one), never(other), "{one}");
    }
    assert!(matches!(never("never: { right: to-work, is: unknown }"), Claim::Found(Finding::Right(_, None))));
}

#[test]
fn what_is_wrong_is_shown_where_it_is() {
    let cases = [
        ("claim: Nothing.", "1:5 missing-key"),
        ("never: { alert: time-is-up, is: raised }\nalways: { fact: is-inside, is: yes }", "1:5 wrong-shape"),
        ("never: { alert: time-is-up, is: raised }\nwhen: { fact: is-inside, is: yes }", "1:5 wrong-shape"),
        ("exclusive: [{ alert: time-is-up, is: raised }]", "1:5 wrong-shape"),
        ("never: { alert: time-is-upp, is: raised }", "2:17 unknown-alert"),
        ("never: { scheme: stay-long, is: matches }", "2:18 unknown-scheme"),
        ("never: { right: to-wrk, is: yes }", "2:17 unknown-right"),
        ("never: { deadline: window, is: concerns }", "2:20 unknown-deadline"),
        ("never: { alert: time-is-up, is: raise }", "2:33 unknown-word"),
        ("never: { scheme: stay-longer, is: yes }", "2:35 unknown-word"),
        ("never: { scheme: stay-longer }", "2:8 missing-key"),
        ("never: { scheme: stay-longer, alert: time-is-up, is: matches }", "2:8 wrong-shape"),
        ("never: { all: [{ fact: is-insid, is: yes }] }", "2:24 unknown-fact"),
        ("never: { fact: came-by, is: ship }", "2:29 unknown-value"),
        ("never: { all: [], is: yes }", "2:19 wrong-shape"),
        ("forever: { fact: is-inside, is: yes }", "2:1 unknown-key"),
    ];
    for (text, fault) in cases {
        let found = errors(&with(text));
        assert!(found.iter().any(|one| *one == format!("{PATH}:{fault}")), "{text}: {found:?}");
    }
}

#[test]
fn nothing_of_an_invariant_is_packed_and_its_form_has_a_schema() {
    let (without, with) = (check(&base()), check(&with("never: { right: to-work, is: no }")));
    assert_eq!(without.content, with.content);
    assert_eq!(with.invariants.len(), without.invariants.len() + 1);
    let schema = &schemas()["invariant"];
    assert_eq!(schema["properties"]["never"]["$ref"], "#/$defs/claim");
    let forms = schema["$defs"]["claim"]["anyOf"].as_array().unwrap();
    assert!(forms.iter().any(|form| form["properties"]["right"]["type"] == "string"), "{forms:?}");
}
