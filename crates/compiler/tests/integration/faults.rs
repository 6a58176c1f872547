//! All faults at once, each told once, and none that makes the compiler stop.

use waymark_compiler::{Severity, Tree, compile};

use crate::support::{base, changed, check, edit, edited, errors, household};

#[test]
fn the_base_tree_has_no_fault() {
    let compiled = check(&base());
    assert!(compiled.diagnostics.is_empty());
    assert!(compiled.content.is_some());
}

#[test]
fn one_file_shows_all_its_faults_at_once() {
    let tree = changed(
        "-- rules/alerts/time-is-up.yaml --
id: time-is-up
priority: tody
colour: red
when:
  all:
    - { fact: allowed-until, befor: first-day }
    - { fact: allowed-untill, before: first-day }
    - { fact: came-by, is: plan }
    - { fact: came-by, is: boat, one-of: [train] }
    - { not: { today-from: { fact: is-inside } } }
signposts: [advice-desk, advice-dsk, Advice, advice-desk]
basis: { evidence: [], sources: [oficial-page], confidence: hgh }
",
    );
    assert_eq!(
        errors(&tree),
        [
            "rules/alerts/time-is-up.yaml:1:1 missing-key",
            "rules/alerts/time-is-up.yaml:2:11 unknown-word",
            "rules/alerts/time-is-up.yaml:3:1 unknown-key",
            "rules/alerts/time-is-up.yaml:6:30 unknown-key",
            "rules/alerts/time-is-up.yaml:7:15 unknown-fact",
            "rules/alerts/time-is-up.yaml:8:28 unknown-value",
            "rules/alerts/time-is-up.yaml:9:7 wrong-shape",
            "rules/alerts/time-is-up.yaml:10:36 kind-mismatch",
            "rules/alerts/time-is-up.yaml:11:26 unknown-service",
            "rules/alerts/time-is-up.yaml:11:38 bad-id",
            "rules/alerts/time-is-up.yaml:11:46 repeated-item",
            "rules/alerts/time-is-up.yaml:12:20 empty-list",
            "rules/alerts/time-is-up.yaml:12:34 unknown-source",
            "rules/alerts/time-is-up.yaml:12:61 unknown-word",
        ]
    );
}

#[test]
fn a_bad_file_drops_out_and_what_names_it_is_not_blamed() {
    let mut tree = base();
    // Facts, a service, a need and a parameter that half of the tree names.
    for path in [
        "rules/facts/came-by.yaml",
        "rules/facts/allowed-until.yaml",
        "rules/needs/a-lawyer.yaml",
        "rules/parameters/window-length.yaml",
        "rules/areas/coventry/services/advice-desk.yaml",
        "rules/schemes/stay-longer.yaml",
        "rules/areas/coventry/area.yaml",
    ] {
        tree.insert(path.to_owned(), b"id: [".to_vec());
    }
    let places: Vec<String> = errors(&tree);
    assert_eq!(places.len(), 7, "{places:#?}");
    assert!(places.iter().all(|place| place.ends_with("yaml-syntax")), "{places:#?}");
}

#[test]
fn a_file_in_the_wrong_place_is_told_once() {
    let mut tree = base();
    let text = tree.remove("rules/facts/came-by.yaml").unwrap();
    tree.insert("rules/fact/came-by.yaml".to_owned(), text);
    assert_eq!(errors(&tree), ["rules/fact/came-by.yaml:1:1 misplaced-file"]);
}

#[test]
fn a_wrong_id_is_told_where_it_is_and_not_where_it_is_used() {
    let tree = edited("rules/facts/came-by.yaml", "id: came-by", "id: came-buy");
    assert_eq!(errors(&tree), ["rules/facts/came-by.yaml:1:5 id-differs-from-file"]);
}

#[test]
fn a_fault_in_one_file_hides_none_in_another() {
    let mut tree = edited("rules/facts/came-by.yaml", "values: [", "values: [[");
    edit(&mut tree, "rules/rights/to-work.yaml", "advice-desk", "advice-desc");
    edit(&mut tree, "locales/uk/rights/to-work.ftl", "$money-limit", "$money-limits");
    assert_eq!(
        errors(&tree),
        [
            "locales/uk/rights/to-work.ftl:3:49 unknown-variable",
            "rules/facts/came-by.yaml:5:9 yaml-syntax",
            "rules/rights/to-work.yaml:20:13 unknown-service",
        ]
    );
}

/// A picture stands beside a value of its fact, and is one that there is.
#[test]
fn a_picture_has_its_value_and_a_name_that_is_known() {
    let came_by = "rules/facts/came-by.yaml";
    let cases = [
        (came_by, "boat: ship", "boot: ship", "rules/facts/came-by.yaml:4:13 unknown-value", "did you mean `boat`?"),
        (came_by, "boat: ship", "boat: shp", "rules/facts/came-by.yaml:4:19 unknown-word", "did you mean `ship`?"),
        (
            "rules/facts/is-inside.yaml",
            "kind: yes-no",
            "kind: yes-no\npictures: { yes: check }",
            "rules/facts/is-inside.yaml:4:13 kind-mismatch",
            "leave `pictures` out",
        ),
    ];
    for (path, old, new, expected, help) in cases {
        let tree = edited(path, old, new);
        assert_eq!(errors(&tree), [expected]);
        let faults = check(&tree).diagnostics;
        let error = faults.iter().find(|fault| fault.severity == Severity::Error).unwrap();
        assert_eq!(error.help.as_deref(), Some(help), "{expected}");
    }
}

#[test]
fn warnings_do_not_keep_content_back() {
    let tree = edited("rules/areas/coventry/services/advice-desk.yaml", "checked: 2026-11-21", "checked: 2020-01-01");
    let compiled = check(&tree);
    assert_eq!((compiled.count(Severity::Error), compiled.count(Severity::Warning)), (0, 1));
    assert!(compiled.content.is_some());
    // Without a day, nothing is old.
    assert!(compile(&tree, None).diagnostics.is_empty());
}

#[test]
fn errors_keep_everything_back() {
    let compiled = check(&edited("rules/rights/to-work.yaml", "advice-desk", "advice-desc"));
    assert!(compiled.content.is_none());
    assert!(compiled.words.is_empty() && compiled.scenarios.is_empty());
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    let alert = "rules/alerts/time-is-up.yaml";
    let old = "when: { fact: allowed-until, before: first-day }";
    for depth in [33, 1_000, 20_000] {
        let flow = format!("when: {}x{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(errors(&edited(alert, old, &flow)).len(), 1, "brackets {depth} deep");
        let unclosed = format!("when: {}", "{ not: ".repeat(depth));
        assert_eq!(errors(&edited(alert, old, &unclosed)).len(), 1, "braces {depth} deep, unclosed");
    }
    let dashes = format!("when:\n  {}x", "- ".repeat(1_000));
    assert_eq!(errors(&edited(alert, old, &dashes)), ["rules/alerts/time-is-up.yaml:5:65 too-large"]);
    let indented: String = (1..200).flat_map(|level| [" ".repeat(level), "not:\n".to_owned()]).collect();
    assert_eq!(errors(&edited(alert, old, &format!("when:\n{indented}"))).len(), 1);
    for nested in ["{ ".repeat(1_000), format!("{{ {}", "A(".repeat(1_000)), "{ $x ->\n *[other] ".repeat(1_000)] {
        let tree = edited("locales/en/alerts/time-is-up.ftl", "Your time is up", &nested);
        assert!(errors(&tree)[0].ends_with("too-large"), "{:?}", &nested[..20]);
    }
}

#[test]
fn no_prefix_of_any_file_makes_it_panic() {
    for (path, bytes) in base() {
        for end in 0..bytes.len() {
            let tree = Tree::from([(path.clone(), bytes[..end].to_vec())]);
            for fault in check(&tree).diagnostics {
                assert!(fault.primary.locate(&tree).is_some(), "{path} cut at {end}: {fault:?}");
                assert!(fault.primary.place.span.end <= end.max(1) + 2, "{path} cut at {end}: {fault:?}");
            }
        }
    }
}

#[test]
fn nothing_at_all_compiles_to_nothing_at_all() {
    let compiled = check(&Tree::new());
    assert!(compiled.diagnostics.is_empty());
    assert!(compiled.content.unwrap().facts.is_empty());
}

/// An age is held against years, and nobody tells it: it is worked out.
#[test]
fn what_is_worked_out_has_its_unit_and_is_not_told() {
    let worked_out = "-- rules/facts/years-old.yaml --
id: years-old
of: case
kind: whole-number
derive: { age-from: allowed-until }
-- locales/en/facts/years-old.ftl --
name = Age
-- locales/uk/facts/years-old.ftl --
name = Вік
-- rules/alerts/time-is-up.yaml --
id: time-is-up
priority: today
boundary: status
when: { fact: years-old, at-least: UNIT }
signposts: [advice-desk, emergency-line]
basis: { evidence: [DEMO-01], sources: [official-page], confidence: high }
";
    let with = |unit| changed(&worked_out.replace("UNIT", unit));
    // `window-length` is in days, `family-size` counts.
    let mut days = with("window-length");
    assert_eq!(errors(&days), ["rules/alerts/time-is-up.yaml:4:36 unit-mismatch"]);
    edit(&mut days, "rules/parameters/window-length.yaml", "unit: days", "unit: years");
    assert!(!errors(&days).iter().any(|fault| fault.starts_with("rules/alerts")), "{:?}", errors(&days));
    let mut counted = with("family-size");
    assert!(errors(&counted).is_empty());
    let scenario = "rules/scenarios/stay-longer/came-by-boat.yaml";
    edit(&mut counted, scenario, "came-by: boat", "came-by: boat, years-old: 7");
    assert_eq!(errors(&counted), ["rules/scenarios/stay-longer/came-by-boat.yaml:5:27 kind-mismatch"]);
}

/// Who belongs to a household is told once, of the case, and what most people answer is a value.
#[test]
fn facts_about_a_household_have_their_place() {
    let mut tree = household();
    edit(&mut tree, "rules/facts/household.yaml", "of: case", "of: person");
    edit(&mut tree, "rules/facts/grown-up.yaml", "mostly: yes", "mostly: maybe");
    edit(&mut tree, "rules/facts/came-by.yaml", "kind: choice", "kind: choice\nmostly: plain");
    let second = "id: second-household\nof: case\nkind: people\n";
    tree.insert("rules/facts/second-household.yaml".to_owned(), second.into());
    // That the second has no words and no question is another matter, told at its id.
    let of_keys = |fault: &String| fault.starts_with("rules/facts") && !fault.contains(":1:5 ");
    let of_facts: Vec<String> = errors(&tree).into_iter().filter(of_keys).collect();
    assert_eq!(
        of_facts,
        [
            "rules/facts/came-by.yaml:4:9 unknown-value",
            "rules/facts/grown-up.yaml:4:9 unknown-value",
            "rules/facts/household.yaml:2:5 kind-mismatch",
            "rules/facts/second-household.yaml:3:7 repeated-item",
        ]
    );
    let mut tree = household();
    edit(
        &mut tree,
        "rules/scenarios/general/mother-and-child.yaml",
        "child: { to-learn: yes }",
        "baby: { to-learn: yes }",
    );
    assert_eq!(errors(&tree), ["rules/scenarios/general/mother-and-child.yaml:9:48 unknown-value"]);
}
