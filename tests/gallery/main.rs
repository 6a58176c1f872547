//! The components, each with its examples: their markup, and the gallery that shows them (`cargo xtask gallery`).
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "an example that cannot be drawn must fail the test")]

#[expect(dead_code, reason = "the tests of the style sheets use more of it")]
#[path = "../styles/contrast.rs"]
mod contrast;
mod drawn;
mod index;
#[expect(dead_code, reason = "the tests of the style sheets use more of it")]
#[path = "../styles/sheet.rs"]
mod sheet;
#[path = "../styles/tokens.rs"]
mod tokens;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use drawn::component_file::component_files;
use drawn::example::draw;
use drawn::page::{Page, Sheet};

/// What can be pressed, ticked or typed in.
const CONTROLS: [&str; 4] = ["<a ", "<button", "<input", "<summary"];

/// Parts that belong to a page and are shown all the same, because many pages have them.
const OF_PAGES: [&str; 2] = ["back_link", "finish_button"];

#[test]
fn every_component_has_its_examples() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components");
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().file_stem().unwrap().to_owned());
    let components: BTreeSet<String> = names
        .map(|name| name.into_string().unwrap())
        .filter(|name| name != "mod")
        .chain(OF_PAGES.map(str::to_owned))
        .collect();
    let files: BTreeSet<String> = component_files().into_iter().map(|file| file.name).collect();
    let lacking: Vec<_> = components.difference(&files).collect();
    assert!(lacking.is_empty(), "{lacking:?} have no file in tests/gallery/components: see CONTRIBUTING.md");
    assert_eq!(
        files.difference(&components).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "there are no such components"
    );
    for file in component_files() {
        assert!(!file.examples.is_empty(), "{} has no example", file.name);
        let names: BTreeSet<_> = file.examples.iter().map(|example| &example.name).collect();
        assert_eq!(names.len(), file.examples.len(), "{} has two examples of one name", file.name);
    }
}

#[test]
fn markup_of_every_example() {
    for file in component_files() {
        for example in &file.examples {
            let name = format!("{}-{}", file.name, example.name.replace(' ', "-"));
            let markup = draw(&file.name, example, &example.language).markup.replace("><", ">\n<");
            let expression = example.given.to_string();
            insta::with_settings!({ description => expression, omit_expression => true }, {
                insta::assert_snapshot!(name, markup);
            });
        }
    }
}

#[test]
fn what_an_example_is_given_is_explained() {
    for file in component_files() {
        let given = file.examples.iter().filter_map(|example| example.given.as_object()).flatten();
        let given: BTreeSet<&String> = given.map(|(name, _)| name).collect();
        assert_eq!(given, file.parameters.keys().collect(), "{}: what is given, and what is explained", file.name);
    }
}

#[test]
fn what_can_be_pressed_says_how_it_is_used_without_a_hand() {
    for file in component_files() {
        let markup: String = file.examples.iter().map(|one| draw(&file.name, one, &one.language).markup).collect();
        let is_control = CONTROLS.iter().any(|control| markup.contains(control));
        let criteria = [&file.criteria.keyboard, &file.criteria.voice].map(Option::is_some);
        assert_eq!(criteria, [is_control; 2], "{}: criteria for keyboard and voice", file.name);
    }
}

#[test]
fn no_example_has_a_look_or_a_script_of_its_own_or_an_id_twice() {
    for page in all_pages() {
        let html = page.html(Sheet::Device);
        assert!(
            !html.contains(" style=") && !html.contains("<script") && !html.contains(" onclick="),
            "{}",
            page.title
        );
        let ids: Vec<&str> = html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{}: {ids:?}", page.title);
    }
}

/// A key that shows is a message that the words lack.
#[test]
fn every_example_has_its_words_in_each_language() {
    for page in all_pages() {
        let html = page.html(Sheet::Device);
        for kind in ["app", "alerts", "deadlines", "facts", "needs", "rights", "schemes", "services"] {
            assert!(!html.contains(&format!("<span>{kind}/")), "{} shows a key of {kind}", page.title);
        }
    }
    assert!(all_pages().iter().any(Page::is_mirrored));
}

#[test]
fn the_sheets_by_day_and_by_night_differ_in_nothing_else() {
    let [device, light, dark] = Sheet::ALL.map(Sheet::text);
    assert_eq!(device.lines().count(), light.lines().count());
    let differing = device.lines().zip(dark.lines()).filter(|(one, other)| one != other);
    assert!(differing.into_iter().all(|(line, _)| line.contains("color-scheme")));
    assert!(!light.contains("prefers-color-scheme") && !dark.contains("prefers-color-scheme"));
}

/// `cargo xtask gallery` names a folder for it.
#[test]
fn the_gallery_is_written_where_it_is_asked_for() {
    if let Some(folder) = env::var_os("WAYMARK_GALLERY").map(PathBuf::from) {
        index::write(&folder, &component_files());
        assert!(folder.join("index.html").exists());
    }
}

/// Every page, drawn once for all tests.
fn all_pages() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| Page::all(&component_files()))
}
