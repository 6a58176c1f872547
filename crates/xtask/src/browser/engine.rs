//! The browsers that the tests run in.

use std::fmt::{self, Display};

use clap::ValueEnum;

/// A browser that the tests may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    /// Those beside Chromium, which runs every test.
    pub(crate) const OTHERS: [Self; 2] = [Self::Firefox, Self::Webkit];

    /// Its name on the command line and for the tests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

impl Display for Engine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::Webkit => "WebKit",
        })
    }
}

#[test]
fn an_engine_has_the_name_it_is_asked_for_by() {
    for engine in Engine::value_variants() {
        assert_eq!(Engine::from_str(engine.name(), false), Ok(*engine));
    }
}
