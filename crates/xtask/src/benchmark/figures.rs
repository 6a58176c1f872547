//! What was measured, by name.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};

/// What was measured, by name. The names and units are those of the crate `waymark-bench`.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Figures(BTreeMap<String, f64>);

impl Figures {
    /// Reads what a program of `waymark-bench` gives.
    ///
    /// # Errors
    /// When it is not a line of JSON with numbers by name.
    pub(crate) fn read(text: &str) -> Result<Self> {
        serde_json::from_str(text).map(Self).with_context(|| format!("these are no figures: {}", text.trim()))
    }

    /// The figure of this name; `None` when it was not measured.
    pub(crate) fn get(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }

    /// How many times one figure is another.
    pub(crate) fn ratio(&self, of: &str, to: &str) -> Option<f64> {
        Some(self.get(of)? / self.get(to)?)
    }

    /// The same figures, with `prefix` before their names.
    pub(crate) fn under(self, prefix: &str) -> Self {
        Self(self.0.into_iter().map(|(name, figure)| (format!("{prefix}{name}"), figure)).collect())
    }

    /// Adds other figures.
    pub(crate) fn add(&mut self, others: Self) {
        self.0.extend(others.0);
    }
}

impl<const N: usize> From<[(&str, f64); N]> for Figures {
    fn from(figures: [(&str, f64); N]) -> Self {
        Self(figures.into_iter().map(|(name, figure)| (name.to_owned(), figure)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_and_compared() {
        let mut figures = Figures::read("{\"engine\": 30.0, \"straight\": 12.0}\n").unwrap();
        figures.add(Figures::from([("engine", 45.0)]).under("chromium-"));
        assert_eq!(figures.ratio("engine", "straight"), Some(2.5));
        assert_eq!(figures.ratio("chromium-engine", "engine"), Some(1.5));
        assert_eq!(figures.ratio("engine", "nothing"), None);
        assert!(Figures::read("error: no window").is_err());
    }
}
