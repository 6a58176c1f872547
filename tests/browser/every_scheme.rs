//! Every scheme, from the start to the printed plan: for each, a made-up person for whom the rules expect the most.
//! Who can be expected to find several schemes walks for all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use crate::support::{Browser, Language, Scenario};

/// Outcomes, the one that shows most first.
const OUTCOMES: [&str; 3] = ["matches", "not-now", "cannot-tell"];

/// The people who walk. Three tests share them, so that browsers run side by side; each takes all languages in turn.
static PEOPLE: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
    let tree = waymark_cli::tree::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let names = |folder: &str| {
        let of_folder = |path: &String| Some(path.strip_prefix(folder)?.strip_suffix(".yaml")?.to_owned());
        tree.keys().filter_map(of_folder).collect::<Vec<_>>()
    };
    let people = names("rules/scenarios/").iter().map(|name| Scenario::named(name)).collect();
    fewest_for(names("rules/schemes/").into_iter().collect(), people)
});

/// The fewest people, or nearly, among whom each scheme has the best outcome that anybody expects of it.
fn fewest_for(mut schemes: BTreeSet<String>, mut people: Vec<Scenario>) -> Vec<Scenario> {
    let mut best = BTreeMap::new();
    for (scheme, outcome) in people.iter().flat_map(|person| &person.expect.schemes) {
        let rank = OUTCOMES.iter().position(|one| one == outcome).unwrap_or(OUTCOMES.len());
        best.entry(scheme.clone()).and_modify(|best: &mut usize| *best = rank.min(*best)).or_insert(rank);
    }
    let shown_best = |person: &Scenario, left: &BTreeSet<String>| -> BTreeSet<String> {
        let expected = person.expect.schemes.iter();
        let best = expected.filter(|(scheme, outcome)| OUTCOMES.get(best[*scheme]) == Some(&outcome.as_str()));
        best.map(|(scheme, _)| scheme.clone()).filter(|scheme| left.contains(scheme)).collect()
    };
    let mut chosen = Vec::new();
    while !schemes.is_empty() {
        let next = (0..people.len()).max_by_key(|at| shown_best(&people[*at], &schemes).len()).unwrap();
        let person = people.swap_remove(next);
        let shown = shown_best(&person, &schemes);
        assert!(!shown.is_empty(), "no scenario expects anything of {schemes:?}");
        schemes.retain(|scheme| !shown.contains(scheme));
        chosen.push(person);
    }
    chosen
}

#[test]
fn first_third() {
    walk_for_third(0);
}

#[test]
fn second_third() {
    walk_for_third(1);
}

#[test]
fn last_third() {
    walk_for_third(2);
}

#[expect(clippy::print_stderr, reason = "a walk that fails says whose it was")]
fn walk_for_third(third: usize) {
    let browser = Browser::open("en-GB");
    let people = PEOPLE.iter().skip(third).step_by(3);
    for (person, language) in people.zip(Language::ALL.into_iter().cycle()) {
        eprintln!("{} ({})", person.name, language.tag());
        browser.set_day(&person.on);
        browser.arrive("/");
        browser.speak(language);
        browser.reach_plan(person);
        browser.assert_plan(&person.expect, language);
        assert_printed(&browser, person, language);
        browser.assert_no_complaints();
    }
    browser.assert_nothing_told();
}

/// What is of use to the person is on the paper, too.
fn assert_printed(browser: &Browser, person: &Scenario, language: Language) {
    assert!(browser.printed_pages().is_none_or(|pages| pages >= 1), "nothing comes out of the printer");
    let text = browser.printed_text();
    for (scheme, outcome) in &person.expect.schemes {
        if outcome == "matches" || outcome == "not-now" {
            let title = language.message(&format!("schemes/{scheme}"), "title");
            assert!(title.is_in(&text), "{scheme} is not printed: {text}");
        }
    }
}
