//! The plans of people whose cases the evidence settles, on 22 November 2026.

use serde_json::{Value, json};

use crate::support::{ROOT, rules, text};

/// The plan for answers, on 22 November 2026.
fn plan(answers: &Value) -> Value {
    let input = json!({ "answers": answers }).to_string();
    let output = rules(&["evaluate", "--root", ROOT, "--on", "2026-11-22", "--format", "json", "-"], &input);
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn entry<'a>(plan: &'a Value, list: &str, key: &str, id: &str) -> &'a Value {
    let found = plan[list].as_array().unwrap().iter().find(|entry| entry[key] == id);
    found.unwrap_or_else(|| panic!("no {id} among {list}: {:#}", plan[list]))
}

fn outcome<'a>(plan: &'a Value, scheme: &str) -> &'a Value {
    &entry(plan, "schemes", "id", scheme)["outcome"]
}

fn date<'a>(plan: &'a Value, deadline: &str) -> &'a Value {
    &entry(plan, "deadlines", "id", deadline)["date"]
}

fn right<'a>(plan: &'a Value, right: &str) -> &'a Value {
    &entry(plan, "rights", "id", right)["answer"]
}

fn points_to(plan: &Value, service: &str) -> bool {
    plan["signposts"].as_array().unwrap().iter().any(|signpost| signpost["service"] == service)
}

/// UPE-04, UPE-05: 90 days before 21 January 2027 is 23 October 2026; the last day is the day the permission ends.
#[test]
fn a_ukrainian_with_sixty_days_left() {
    let plan = plan(&json!({
        "route": "ukraine", "ukraine-scheme": "homes-for-ukraine", "permission-expiry": "2027-01-21", "in-uk": "yes",
        "applied-to-extend": "no",
    }));
    assert_eq!(outcome(&plan, "ukraine-permission-extension"), "matches");
    assert_eq!(date(&plan, "ukraine-extension-opens"), "2026-10-23");
    assert_eq!(date(&plan, "ukraine-extension-closes"), "2027-01-21");
    assert_eq!(entry(&plan, "deadlines", "id", "ukraine-extension-closes")["days_left"], 60);
    assert_eq!(right(&plan, "work"), "yes");
    assert!(points_to(&plan, "settled-ukraine"));
}

/// BNO-R6, BNO-R7: no public funds by default; the change of conditions is free; school and the NHS stay open.
#[test]
fn a_bno_family_without_recourse_to_public_funds() {
    let plan = plan(&json!({
        "route": "hong-kong", "bno-permission": "bno-visa", "no-public-funds": "yes", "savings-run-out": "yes",
        "permission-expiry": "2028-03-31", "true-now": ["none-of-these"],
    }));
    assert_eq!(outcome(&plan, "bno-route"), "matches");
    assert_eq!(outcome(&plan, "bno-change-of-conditions"), "matches");
    assert_eq!(right(&plan, "universal-credit"), "no");
    assert_eq!(right(&plan, "school-place"), "yes");
    assert_eq!(right(&plan, "gp"), "yes");
}

/// ASY-40: permission to work may be asked for 12 months after the claim; ASY-20: Migrant Help.
#[test]
fn a_person_in_dispersal_accommodation_waiting_for_a_decision() {
    let plan = plan(&json!({
        "route": "asylum", "asylum-stage": "waiting", "asylum-support": "section-95", "accommodation": "asylum-house",
        "claim-date": "2026-04-10",
    }));
    assert_eq!(outcome(&plan, "asylum-support"), "matches");
    assert_eq!(outcome(&plan, "permission-to-work"), "not-now");
    assert_eq!(entry(&plan, "schemes", "id", "permission-to-work")["from"], "2027-04-10");
    assert_eq!(right(&plan, "work"), "no");
    assert!(points_to(&plan, "migrant-help"));
}

/// REF-10, REF-11: 42 days from 15 November is 27 December 2026, the later of that and 28 days from the letter.
#[test]
fn a_person_granted_refugee_status_last_week() {
    let told = json!({
        "route": "granted", "grant-kind": "refugee", "grant-notified-date": "2026-11-15", "accommodation": "asylum-house",
        "asylum-support": "section-95", "claim-date": "2025-03-01", "last-asylum-home": "coventry",
    });
    let without_letter = plan(&told);
    assert_eq!(outcome(&without_letter, "moving-on"), "matches");
    assert_eq!(date(&without_letter, "moving-on-day"), "2026-12-27");
    assert!(points_to(&without_letter, "ccc-homelessness"));
    let mut with_letter = told;
    with_letter["letters"] = json!(["support-stopping"]);
    with_letter["support-end-letter-date"] = json!("2026-12-05");
    assert_eq!(date(&plan(&with_letter), "moving-on-day"), "2027-01-02");
}

/// AFG-R1, AFG-R2: indefinite leave, full access from arrival.
#[test]
fn an_afghan_resettled_family() {
    let plan = plan(&json!({
        "route": "afghan", "afghan-route": "acrs", "leave-kind": "indefinite", "accommodation": "transitional",
        "arrival-date": "2026-05-01", "true-now": ["none-of-these"],
    }));
    assert_eq!(outcome(&plan, "afghan-resettlement"), "matches");
    assert_eq!(right(&plan, "work"), "yes");
    assert_eq!(right(&plan, "universal-credit"), "yes");
}

/// CARE-05: 60 days from the date on the letter, or the visa's own end if sooner; CARE-10: the law centre.
#[test]
fn a_care_worker_whose_sponsor_lost_its_licence() {
    let plan = plan(&json!({
        "route": "care-worker", "sponsor-status": "licence-lost", "visa-shortened-letter-date": "2026-11-10",
        "letters": ["visa-shortened"], "permission-expiry": "2027-08-31",
    }));
    assert_eq!(outcome(&plan, "displaced-care-worker"), "matches");
    assert_eq!(date(&plan, "care-visa-ends"), "2027-01-09");
    assert_eq!(right(&plan, "work"), "conditional");
    assert!(points_to(&plan, "celc"));
}
