//! Which colour stands on which, and how well it can be told apart.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use palette::Srgb;
use palette::color_difference::Wcag21RelativeContrast as _;
use serde::Deserialize;

use crate::tokens::{DEVICES, Device, Tokens};

/// What a colour is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Purpose {
    Text,
    Shape,
    Divider,
}

impl Purpose {
    /// The least contrast.
    pub(crate) fn least(self) -> f32 {
        match self {
            Self::Text => 4.5,
            Self::Shape => 3.0,
            Self::Divider => 1.05,
        }
    }
}

/// A line of the table: a colour and all that it stands on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    #[serde(rename = "for")]
    pub(crate) purpose: Purpose,
    pub(crate) of: String,
    pub(crate) on: Vec<String>,
    /// Whether it is printed.
    #[serde(default = "on_paper_too")]
    paper: bool,
}

fn on_paper_too() -> bool {
    true
}

/// A pair as one device shows it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Measured {
    pub(crate) purpose: Purpose,
    pub(crate) of: String,
    pub(crate) on: String,
    pub(crate) device: &'static str,
    pub(crate) contrast: f32,
}

impl Measured {
    pub(crate) fn is_enough(&self) -> bool {
        self.contrast >= self.purpose.least()
    }
}

/// The table of the site.
pub(crate) fn table() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/styles/contrast.yaml");
    serde_saphyr::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Every pair of the table for every device.
///
/// # Panics
/// Where the table names a colour that there is not.
pub(crate) fn measured(rows: &[Row], tokens: impl Fn(Device) -> Tokens) -> Vec<Measured> {
    let of_device = |device: Device| {
        let tokens = tokens(device);
        let colour = |name: &str| tokens.colour(name).unwrap_or_else(|| panic!("no colour is called `{name}`"));
        let pairs = rows.iter().filter(|row| row.paper || device.name != "paper");
        let measure = |row: &Row, on: &String| Measured {
            purpose: row.purpose,
            of: row.of.clone(),
            on: on.clone(),
            device: device.name,
            contrast: contrast(colour(&row.of), colour(on)),
        };
        pairs.flat_map(|row| row.on.iter().map(|on| measure(row, on)).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    DEVICES.into_iter().flat_map(of_device).collect()
}

/// The colours that are in no pair.
pub(crate) fn left_out(rows: &[Row], tokens: &Tokens) -> Vec<String> {
    let named: BTreeSet<&str> =
        rows.iter().flat_map(|row| [&row.of].into_iter().chain(&row.on)).map(String::as_str).collect();
    let colours = tokens.names().filter(|name| tokens.colour(name).is_some());
    colours.filter(|name| !named.contains(name)).map(str::to_owned).collect()
}

/// The contrast of two colours as WCAG 2.2 defines it: from 1 to 21.
pub(crate) fn contrast(one: Srgb<u8>, other: Srgb<u8>) -> f32 {
    one.into_format::<f32>().relative_contrast(other.into_format())
}

impl fmt::Display for Measured {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { purpose, of, on, device, contrast } = self;
        write!(formatter, "{device}: {of} on {on} has {contrast:.2}:1, and {purpose:?} needs {}:1", purpose.least())
    }
}
