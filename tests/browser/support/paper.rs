//! What comes out of a printer.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use thirtyfour::common::print::{PrintPage, PrintParameters};

use super::browser::Browser;
use super::engine::Engine;

/// Takes what is meant for paper for what is meant for the screen, and back.
const TURN_MEDIA: &str = "const other = { print: 'screen', screen: 'print' };
    for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) {
        const media = rule.media;
        if (media) media.mediaText = media.mediaText.replace(/\\b(print|screen)\\b/g, name => other[name]);
    }";

impl Browser {
    /// The PDF that somebody prints on A4 paper; nothing where the engine's driver cannot print.
    #[track_caller]
    pub(crate) fn printed(&self) -> Option<Vec<u8>> {
        if self.settings.engine == Engine::Webkit {
            return None;
        }
        let page = PrintPage { width: 21.0, height: 29.7 };
        let parameters = PrintParameters { page, ..PrintParameters::default() };
        Some(self.with(|driver| async move { driver.print_page(parameters).await }))
    }

    /// How many pages it has.
    #[track_caller]
    pub(crate) fn printed_pages(&self) -> Option<usize> {
        self.printed().map(|document| pages_of(&document))
    }

    /// How many pages of A4 paper are filled when somebody prints, and what can be read on them.
    #[track_caller]
    pub(crate) fn print(&self) -> (usize, String) {
        (self.printed_pages().unwrap(), self.printed_text())
    }

    /// What can be read on paper when somebody prints.
    #[track_caller]
    pub(crate) fn printed_text(&self) -> String {
        self.ask(TURN_MEDIA, vec![]);
        let text = self.text("body");
        self.ask(TURN_MEDIA, vec![]);
        text
    }
}

/// How many pages a PDF has: it names each, in the open or in one of its compressed parts.
fn pages_of(document: &[u8]) -> usize {
    const PAGE: &[u8] = b"/Type /Page";
    let named =
        |part: &[u8]| part.windows(PAGE.len() + 1).filter(|w| w.starts_with(PAGE) && !w.ends_with(b"s")).count();
    let starts = document.windows(7).enumerate().filter(|(_, part)| *part == b"stream\n").map(|(at, _)| at + 7);
    let parts = starts.map(|start| {
        let mut part = Vec::new();
        // Whatever is no compressed part names no page.
        ZlibDecoder::new(&document[start..]).read_to_end(&mut part).ok();
        named(&part)
    });
    named(document) + parts.sum::<usize>()
}
