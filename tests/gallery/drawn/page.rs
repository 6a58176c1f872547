//! Pages of examples: each example alone, with the site's real style sheets.

use std::fs;
use std::path::Path;

use super::component_file::{ComponentFile, Example};
use super::example::{Drawn, draw};
use super::world::ARABIC;

/// The sheet that follows the device, and the two that do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sheet {
    Device,
    Light,
    Dark,
}

impl Sheet {
    pub(crate) const ALL: [Self; 3] = [Self::Device, Self::Light, Self::Dark];

    /// Its file in the gallery.
    pub(crate) fn file(self) -> &'static str {
        match self {
            Self::Device => "device.css",
            Self::Light => "light.css",
            Self::Dark => "dark.css",
        }
    }

    /// All sheets of the site, as `index.html` names them. What asks for a dark device is always answered, or never.
    pub(crate) fn text(self) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let page = fs::read_to_string(root.join("index.html")).unwrap();
        let names = page.split("href=\"styles/").skip(1).map(|rest| rest.split('"').next().unwrap());
        let all: String = names.map(|name| fs::read_to_string(root.join("styles").join(name)).unwrap()).collect();
        let (dark, scheme) = match self {
            Self::Device => return all,
            Self::Light => ("not all", "light"),
            Self::Dark => ("all", "dark"),
        };
        assert!(all.contains("(prefers-color-scheme: dark)") && all.contains("color-scheme: light dark"));
        all.replace("color-scheme: light dark", &format!("color-scheme: {scheme}"))
            .replace("(prefers-color-scheme: dark)", dark)
    }
}

/// The languages that an example is shown in: from left to right, and from right to left where that is not all it is about.
pub(crate) fn languages(example: &Example) -> Vec<String> {
    let own = [example.language.clone()];
    let arabic = (example.language == "en").then(|| ARABIC.to_owned());
    own.into_iter().chain(arabic).collect()
}

/// An example as a page of its own.
#[derive(Debug)]
pub(crate) struct Page {
    /// Component, example and language, for people.
    pub(crate) title: String,
    drawn: Drawn,
    below: u8,
}

impl Page {
    /// Every example of every component in each of its languages.
    pub(crate) fn all(files: &[ComponentFile]) -> Vec<Self> {
        files.iter().flat_map(|file| file.examples.iter().flat_map(|example| Self::of(file, example))).collect()
    }

    /// The pages of one example, a language each.
    pub(crate) fn of(file: &ComponentFile, example: &Example) -> Vec<Self> {
        let page = |language: String| Self {
            title: format!("{}: {} ({language})", file.name, example.name),
            drawn: draw(&file.name, example, &language),
            below: file.below,
        };
        languages(example).into_iter().map(page).collect()
    }

    /// What to call its file.
    pub(crate) fn file(&self) -> String {
        format!("{}.html", self.title.replace(['(', ')', ':'], "").replace(' ', "-"))
    }

    /// The page, with a sheet and the headings below which the component stands.
    pub(crate) fn html(&self, sheet: Sheet) -> String {
        let Drawn { markup, language, direction } = &self.drawn;
        let heading =
            |level| format!("<h{level} class=\"wm-unseen\" lang=\"en\" dir=\"ltr\">{}</h{level}>", self.title);
        let headings: String = (1..=self.below).map(heading).collect();
        format!(
            "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
             <link rel=\"stylesheet\" href=\"{}\">\n</head>\n<body>\n<main class=\"wm-main\">\n{headings}\n{markup}\n\
             </main>\n</body>\n</html>\n",
            self.title,
            sheet.file(),
        )
    }

    /// Whether it is read from right to left.
    pub(crate) fn is_mirrored(&self) -> bool {
        self.drawn.direction == "rtl"
    }
}

/// Writes the sheets and every page into a folder, and gives the pages back.
pub(crate) fn write_all(folder: &Path, files: &[ComponentFile]) -> Vec<Page> {
    fs::create_dir_all(folder).unwrap();
    for sheet in Sheet::ALL {
        fs::write(folder.join(sheet.file()), sheet.text()).unwrap();
    }
    let pages = Page::all(files);
    for page in &pages {
        fs::write(folder.join(page.file()), page.html(Sheet::Device)).unwrap();
    }
    pages
}
