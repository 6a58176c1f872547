//! What holds for the style sheets: they follow the text and not the screen, take their values from one place, and use colours that
//! can be told apart. A fault is told with its place and what to write instead.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a sheet that cannot be read must fail the test")]

mod contrast;
mod direction;
mod own_style;
mod sheet;
mod tokens;
mod value;

use std::collections::BTreeSet;

use palette::Srgb;

use contrast::{Purpose, measured, table};
use sheet::{Declaration, Piece, SHEETS, read, site_sheet};
use tokens::{DEVICES, PREFIX, Tokens};

/// Fails the test with every fault on a line.
#[track_caller]
fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_sheet_of_the_page_is_looked_at() {
    let page = include_str!("../../index.html");
    let named: Vec<&str> = page.split("href=\"styles/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(named, SHEETS);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/styles");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), SHEETS.len(), "a sheet that the page does not name");
}

#[test]
fn sheets_follow_the_text_and_not_the_screen() {
    let faults: Vec<_> = SHEETS.into_iter().flat_map(site_sheet).filter_map(|one| direction::fault(&one)).collect();
    assert_none(&faults);
}

#[test]
fn a_side_of_the_screen_is_told_with_what_to_write_instead() {
    let cases = [
        ("margin-left: 0", "`margin-left` is a side of the screen: write `margin-inline-start`"),
        ("padding-bottom: 0", "`padding-bottom` is a side of the screen: write `padding-block-end`"),
        ("border-right-color: red", "`border-right-color` is a side of the screen: write `border-inline-end-color`"),
        (
            "border-top-left-radius: 0",
            "`border-top-left-radius` is a side of the screen: write `border-start-start-radius`",
        ),
        ("max-width: 1rem", "`max-width` is a side of the screen: write `max-inline-size`"),
        ("left: 0", "`left` is a side of the screen: write `inset-inline-start`"),
        ("float: left", "`float` is a side of the screen: write `display: flex or grid`"),
        ("text-align: LEFT", "`text-align: LEFT` is a side of the screen: write `text-align: start`"),
        (
            "background: linear-gradient(to right, red, blue)",
            "`background: linear-gradient(to right, red, blue)` is a side of the screen: write `background: end`",
        ),
        ("margin: 0 1px 0 2px", "`margin: 0 1px 0 2px` is a side of the screen: write `margin-inline`"),
        (
            "border-width: 0 1px 0 2px",
            "`border-width: 0 1px 0 2px` is a side of the screen: write `border-inline-width`",
        ),
    ];
    for (declaration, expected) in cases {
        let told = direction::fault(&only(declaration)).unwrap_or_else(|| panic!("{declaration} is let through"));
        assert_eq!(told, format!("bad.css:3:5: {expected}"));
    }
    for good in [
        "margin-inline-start: 0",
        "margin: 0 1px 0 1px",
        "margin: 0 calc(1px + 2em) 0 calc(1px + 2em)",
        "padding: 0 calc(1px + 2em)",
        "text-align: start",
        "border: 0",
        "inset: 0",
        "vertical-align: top",
    ] {
        assert_eq!(direction::fault(&only(good)), None);
    }
}

#[test]
fn only_settings_have_values_of_their_own() {
    let sheets = SHEETS.into_iter().filter(|name| *name != "settings.css");
    let faults: Vec<_> = sheets.flat_map(site_sheet).filter_map(|one| value::fault(&one)).collect();
    assert_none(&faults);
}

#[test]
fn a_value_that_is_no_token_is_told() {
    let bad = [
        ("color: #fff", "a colour"),
        ("border: 1px solid rebeccapurple", "a colour"),
        ("background: rgb(0 0 0 / 50%)", "a colour"),
        ("font-size: 15px", "a size"),
        ("font-size: var(--wm-4)", "a size"),
        ("font: bold 1rem serif", "a size"),
        ("border-radius: 4px", "a corner"),
        ("transition: color 80ms", "a time"),
        ("margin-block: 0 1rem", "a space"),
        ("gap: calc(2 * 3px)", "a space"),
    ];
    for (declaration, what) in bad {
        let told = value::fault(&only(declaration)).unwrap_or_else(|| panic!("{declaration} is let through"));
        assert!(
            told.starts_with("bad.css:3:5: ") && told.contains(&format!("has {what} of its own: write `var(--wm-")),
            "{told}"
        );
    }
    for good in [
        "color: currentcolor",
        "border: 2px solid Highlight",
        "font: inherit",
        "border-radius: 0",
        "padding: 0.15em",
        "margin: 0 auto",
        "inline-size: 24rem",
        "gap: var(--wm-2) calc(2 * var(--wm-4))",
        "font-size: var(--wm-text-3)",
    ] {
        assert_eq!(value::fault(&only(good)), None);
    }
}

#[test]
fn no_token_is_made_up_or_left_over() {
    let tokens = Tokens::of_site(DEVICES[0]);
    let made: BTreeSet<String> = tokens.names().map(|name| format!("{PREFIX}{name}")).collect();
    let all: Vec<Declaration> = SHEETS.into_iter().flat_map(site_sheet).collect();
    let mut used = BTreeSet::new();
    for declaration in &all {
        for piece in &declaration.value {
            let Piece::Token(token) = piece else { continue };
            assert!(made.contains(token), "{}: no token is called `{token}`", declaration.place);
            used.insert(token.clone());
        }
    }
    assert_eq!(made.difference(&used).collect::<Vec<_>>(), Vec::<&String>::new(), "nothing uses them");
}

#[test]
fn what_stands_on_something_can_be_told_apart() {
    let all = measured(&table(), Tokens::of_site);
    let faults: Vec<_> = all.iter().filter(|one| !one.is_enough()).map(ToString::to_string).collect();
    assert!(!all.is_empty());
    assert_none(&faults);
}

#[test]
fn every_colour_is_measured_somewhere() {
    for device in DEVICES {
        assert_none(&contrast::left_out(&table(), &Tokens::of_site(device)));
    }
}

/// A rule that sets both colours makes a pair, whatever the table says.
#[test]
fn every_pair_that_a_rule_makes_is_in_the_table() {
    let all: Vec<Declaration> = SHEETS.into_iter().flat_map(site_sheet).collect();
    let rows = table();
    let told = |of: &str, on: &str| {
        rows.iter().any(|row| row.purpose == Purpose::Text && row.of == of && row.on.iter().any(|one| one == on))
    };
    let token = |declaration: &Declaration| match declaration.value.as_slice() {
        [Piece::Token(token)] => token.strip_prefix(PREFIX).map(str::to_owned),
        _ => None,
    };
    let mut seen = 0;
    for text in all.iter().filter(|one| one.property == "color") {
        let beside = |one: &&Declaration| {
            one.property == "background" && one.selector == text.selector && one.conditions == text.conditions
        };
        let Some((of, on)) = token(text).zip(all.iter().find(beside).and_then(token)) else { continue };
        let is_picture = text.selector.ends_with(".wm-icon");
        assert!(is_picture || told(&of, &on), "{}: {of} on {on} is not in tests/styles/contrast.yaml", text.place);
        seen += 1;
    }
    assert!(seen > 5, "only {seen} rules set both colours");
}

/// Black on white is 21:1 by definition, and `#767676` is known as the lightest grey that may be text on white.
#[test]
fn contrast_is_measured_as_wcag_does() {
    let cases = [
        ("#000000", "#ffffff", 21.0),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
    ];
    for (one, other, expected) in cases {
        let [one, other]: [Srgb<u8>; 2] = [one, other].map(|hash| hash.parse().unwrap());
        assert!((contrast::contrast(one, other) - expected).abs() < 0.01);
        assert!((contrast::contrast(other, one) - expected).abs() < 0.01);
    }
}

#[test]
fn a_pale_colour_and_one_that_nobody_looked_at_are_told() {
    let settings = read("bad.css", ":root { --wm-ink: #777777; --wm-paper: #ffffff; --wm-new: var(--wm-ink); }");
    let rows = serde_saphyr::from_str("- { for: text, of: ink, on: [paper] }").unwrap();
    let rows: Vec<contrast::Row> = rows;
    let found = measured(&rows, |device| Tokens::of(&settings, device));
    assert_eq!(found[0].to_string(), "light: ink on paper has 4.48:1, and Text needs 4.5:1");
    assert!(!found[0].is_enough());
    assert_eq!(contrast::left_out(&rows, &Tokens::of(&settings, DEVICES[0])), ["new"]);
}

#[test]
fn a_device_sees_the_last_value_that_is_meant_for_it() {
    let settings = read(
        "sheet.css",
        ":root { --wm-ink: #000000; } @media (prefers-color-scheme: dark) { :root { --wm-ink: #ffffff; } }
         @media print { :root { --wm-ink: #111111; } }",
    );
    let seen = DEVICES.map(|device| Tokens::of(&settings, device).colour("ink").unwrap().red);
    assert_eq!(seen, [0x00, 0xff, 0x00, 0xff, 0x11]);
}

#[test]
fn no_element_has_a_look_of_its_own() {
    let sources = own_style::sources();
    assert!(sources.iter().any(|(path, _)| path == "src/components/button.rs"));
    let faults: Vec<_> = sources.iter().flat_map(|(path, text)| own_style::faults(path, text)).collect();
    assert_none(&faults);
    let told = own_style::faults("src/bad.rs", "html! {\n    <p style=\"color: red\">\n}");
    assert_eq!(told, ["src/bad.rs:2:7: an element has a look of its own: give it a class, and that class a rule"]);
}

/// The one declaration of a sheet, on its third line.
fn only(declaration: &str) -> Declaration {
    let mut all = read("bad.css", &format!("/* A comment. */\n.wm-bad {{\n    {declaration};\n}}\n"));
    assert_eq!(all.len(), 1, "{declaration}");
    all.remove(0)
}
