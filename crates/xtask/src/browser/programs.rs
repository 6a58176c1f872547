//! The programs of Chromium.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::browser::debian;
use crate::project::Project;
use crate::search_path;

/// A browser and the driver that belongs to it.
#[derive(Debug)]
pub(crate) struct Programs {
    pub(crate) chrome: PathBuf,
    pub(crate) driver: PathBuf,
}

/// The names under which systems install the browser.
const CHROMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: [&str; 1] = ["chromedriver"];

impl Programs {
    /// Chromium and its driver: those that `CHROME` and `CHROMEDRIVER` name, else those on `PATH`, else newly installed
    /// where that may be done.
    ///
    /// # Errors
    /// When they are missing and cannot be installed; the sentence says what to do.
    pub(crate) fn ready(project: &Project) -> Result<Self> {
        if let Some(programs) = Self::found()? {
            return Ok(programs);
        }
        debian::install_chromium(project)?;
        let Some(programs) = Self::found()? else {
            bail!("Chromium was installed but is not on PATH: set CHROME and CHROMEDRIVER to the two programs");
        };
        Ok(programs)
    }

    fn found() -> Result<Option<Self>> {
        let chrome = one_of("CHROME", &CHROMES)?;
        let driver = one_of("CHROMEDRIVER", &DRIVERS)?;
        Ok(chrome.zip(driver).map(|(chrome, driver)| Self { chrome, driver }))
    }
}

/// The program that a variable names, else the first of `names` on `PATH`.
fn one_of(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    match env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) {
        Some(program) if search_path::is_program(&program) => Ok(Some(program)),
        Some(program) => bail!("{variable} is {}, which is not a program", program.display()),
        None => Ok(names.iter().find_map(|name| search_path::find(name))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_that_is_there_is_taken() {
        let found = one_of("WAYMARK_NO_SUCH_VARIABLE", &["no-such-program-here", "sh"]).unwrap();
        assert_eq!(found, search_path::find("sh"));
        assert_eq!(one_of("WAYMARK_NO_SUCH_VARIABLE", &["no-such-program-here"]).unwrap(), None);
    }

    #[test]
    fn a_variable_that_names_no_program_is_an_error() {
        // HOME is set wherever tests run, and is a folder.
        let error = one_of("HOME", &["sh"]).unwrap_err().to_string();
        assert!(error.starts_with("HOME is ") && error.ends_with("which is not a program"), "{error}");
    }
}
