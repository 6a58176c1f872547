//! What keeps content true: what has to be read again, and which pages it rests on.

use serde_json::{Value, json};

use crate::support::{SMALL, copy, rules, text};

#[test]
fn what_has_to_be_read_again_is_listed_by_who_keeps_it() {
    let on = |day: &str| rules(&["freshness", "--root", SMALL, "--on", day, "--format", "json"], "");
    let paths = |list: &Value| -> Vec<String> {
        let entries = list[0]["entries"].as_array().unwrap();
        entries.iter().map(|entry| format!("{} {}", entry["path"].as_str().unwrap(), entry["days_left"])).collect()
    };
    let long_before = on("2026-11-22");
    assert_eq!(text(&long_before.stdout).trim(), "[]");
    assert_eq!(long_before.status.code(), Some(0));
    // 28 February is 60 days after 30 December.
    let [far, near] = ["2026-12-29", "2026-12-30"].map(|day| serde_json::from_slice::<Value>(&on(day).stdout).unwrap());
    assert_eq!(far, json!([]));
    assert_eq!((&near[0]["owner"], paths(&near)), (&json!("keepers"), vec!["schemes/stay-longer.yaml 60".to_owned()]));
    let last_day = on("2027-02-28");
    assert_eq!(last_day.status.code(), Some(0), "its day is not past yet");
    let past = on("2027-06-01");
    assert_eq!(past.status.code(), Some(1));
    let past: Value = serde_json::from_slice(&past.stdout).unwrap();
    let expected = [
        "schemes/stay-longer.yaml -93",
        "areas/coventry/services/advice-desk.yaml -1",
        "rights/to-work.yaml -1",
        "services/emergency-line.yaml -1",
    ];
    assert_eq!(paths(&past), expected);
}

#[test]
fn of_two_owners_the_one_with_the_longer_folder_keeps_a_file() {
    let copied = tempfile::tempdir().unwrap();
    copy(SMALL, copied.path());
    let places = "id: places\nrole: Whoever keeps the places\nkeeps: [areas/coventry/services]\n";
    std::fs::write(copied.path().join("rules/owners/places.yaml"), places).unwrap();
    let root = copied.path().to_str().unwrap();
    let listed = rules(&["freshness", "--root", root, "--on", "2027-06-01"], "");
    let listed = text(&listed.stdout);
    let (keepers, places) = listed.split_once("Whoever keeps the places (places)").unwrap();
    assert!(keepers.contains("rules/services/emergency-line.yaml: 2027-05-31 (1 day ago)"), "{listed}");
    assert!(!keepers.contains("advice-desk") && places.contains("advice-desk"), "{listed}");
    assert!(listed.trim_end().ends_with("on 2027-06-01: 4 past their day, 0 within 60 days of it"), "{listed}");
}

#[test]
fn every_address_is_listed_once_with_the_files_that_use_it() {
    let listed = rules(&["links", "--root", SMALL, "--format", "json"], "");
    assert_eq!(listed.status.code(), Some(0));
    let links: Vec<Value> = serde_json::from_slice(&listed.stdout).unwrap();
    let used_in = |url: &str| {
        let mut of_url = links.iter().filter(|link| link["url"] == url);
        let found = of_url.next().unwrap_or_else(|| panic!("{url} is missing")).clone();
        assert!(of_url.next().is_none(), "{url} is there twice");
        found["used_in"].clone()
    };
    assert_eq!(used_in("https://www.example.org/desk"), json!(["rules/areas/coventry/services/advice-desk.yaml"]));
    let resting = used_in(&url_of("rules/sources/official-page.yaml"));
    for path in ["rules/schemes/stay-longer.yaml", "rules/rights/to-work.yaml", "rules/deadlines/window-opens.yaml"] {
        assert!(resting.as_array().unwrap().contains(&json!(path)), "{path} in {resting}");
    }
}

/// The address that a source names.
fn url_of(path: &str) -> String {
    let text = std::fs::read_to_string(format!("{SMALL}/{path}")).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("url: ")).unwrap();
    line.trim_matches('"').to_owned()
}
