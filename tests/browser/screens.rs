//! Pictures of every screen, to look at. They are taken only when `WAYMARK_SCREENSHOTS` names a folder for them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Browser, Colours, Language};
use crate::tour::Part;

/// A telephone and a desk, in CSS pixels.
const SIZES: [(u32, u32); 2] = [(360, 740), (1280, 800)];

#[test]
fn pictures_in_english() {
    take_all(Language::English);
}

#[test]
fn pictures_in_ukrainian() {
    take_all(Language::Ukrainian);
}

#[test]
fn pictures_in_arabic() {
    take_all(Language::Arabic);
}

fn take_all(language: Language) {
    let Some(folder) = env::var_os("WAYMARK_SCREENSHOTS").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    for part in Part::ALL {
        part.walk(language, |browser, screen| take(&folder, browser, &file_name(screen), language));
    }
}

/// One screen by day and by night, narrow and wide; and what is to take along, on paper.
fn take(folder: &Path, browser: &Browser, screen: &str, language: Language) {
    for (width, height) in SIZES {
        browser.resize(width, height);
        for colours in [Colours::Light, Colours::Dark] {
            browser.set_colours(colours);
            let name = format!("{screen}-{}-{width}-{}.png", language.tag(), colours.name());
            browser.photograph(&folder.join(name));
        }
    }
    browser.set_colours(Colours::Light);
    browser.resize(SIZES[0].0, SIZES[0].1);
    if screen.ends_with("plan") || browser.path() == "/take" {
        let name = format!("{screen}-{}.pdf", language.tag());
        fs::write(folder.join(name), browser.printed().unwrap()).unwrap();
    }
}

/// What to call a screen in a file's name.
fn file_name(screen: &str) -> String {
    let words = screen.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
