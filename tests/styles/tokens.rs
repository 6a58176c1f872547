//! The values of the tokens in `styles/settings.css`, as a device sees them.

use std::collections::BTreeMap;

use palette::Srgb;

use crate::sheet::{Declaration, Piece, site_sheet};

/// How all tokens begin.
pub(crate) const PREFIX: &str = "--wm-";

/// What a device may ask for. A block of settings counts where the device asks for all that the block does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Device {
    pub(crate) name: &'static str,
    asks: &'static [&'static str],
}

const DARK: &str = "@media (prefers-color-scheme: dark)";
const MORE: &str = "@media (prefers-contrast: more)";
const PRINT: &str = "@media print";

/// Every device that settings tell apart.
pub(crate) const DEVICES: [Device; 5] = [
    Device { name: "light", asks: &[] },
    Device { name: "dark", asks: &[DARK] },
    Device { name: "light, more contrast", asks: &[MORE] },
    Device { name: "dark, more contrast", asks: &[DARK, MORE] },
    // Whatever the screen looks like, paper is white.
    Device { name: "paper", asks: &[DARK, PRINT] },
];

/// The value of each token, without the prefix of its name.
#[derive(Debug)]
pub(crate) struct Tokens(BTreeMap<String, Vec<Piece>>);

impl Tokens {
    /// The tokens of the site.
    pub(crate) fn of_site(device: Device) -> Self {
        Self::of(&site_sheet("settings.css"), device)
    }

    /// The tokens that these declarations set for the whole page; a later one takes the place of an earlier.
    pub(crate) fn of(settings: &[Declaration], device: Device) -> Self {
        let known = [DARK, MORE, PRINT];
        let mut tokens = BTreeMap::new();
        for declaration in settings.iter().filter(|declaration| declaration.selector == ":root") {
            for condition in &declaration.conditions {
                assert!(known.contains(&&**condition), "{}: no device is known for {condition}", declaration.place);
            }
            let counts = declaration.conditions.iter().all(|condition| device.asks.contains(&&**condition));
            if let Some(name) = declaration.property.strip_prefix(PREFIX).filter(|_| counts) {
                tokens.insert(name.to_owned(), declaration.value.clone());
            }
        }
        Self(tokens)
    }

    /// The colour of this token; `None` where it is none or there is no such token.
    pub(crate) fn colour(&self, name: &str) -> Option<Srgb<u8>> {
        match self.0.get(name)?.as_slice() {
            [Piece::Hash(hash)] => hash.parse().ok(),
            [Piece::Token(other)] => self.colour(other.strip_prefix(PREFIX)?),
            _ => None,
        }
    }

    /// The names of all tokens.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
