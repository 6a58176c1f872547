//! The programs of a browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::browser::{Engine, debian};
use crate::project::Project;
use crate::search_path;
use crate::tools::{Cache, GECKODRIVER};

/// A browser and the driver that belongs to it.
#[derive(Debug)]
pub(crate) struct Programs {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
    /// What makes a display that nobody sees, for a browser that cannot do without.
    pub(crate) display: Option<PathBuf>,
}

/// The names under which systems install the browsers, the drivers, and a display that nobody sees.
const CHROMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROME_DRIVERS: [&str; 1] = ["chromedriver"];
const FIREFOXES: [&str; 2] = ["firefox-esr", "firefox"];
const GECKO_DRIVERS: [&str; 1] = ["geckodriver"];
const MINI_BROWSERS: [&str; 1] = ["MiniBrowser"];
const WEBKIT_DRIVERS: [&str; 1] = ["WebKitWebDriver"];
const DISPLAYS: [&str; 1] = ["Xvfb"];

impl Programs {
    /// A browser and its driver: those that variables name, else those that are found, else newly installed where that
    /// may be done.
    ///
    /// # Errors
    /// When they are missing and cannot be installed; the sentence says what to do.
    pub(crate) fn ready(engine: Engine, project: &Project, cache: &Cache) -> Result<Self> {
        if let Some(programs) = Self::found(engine, cache)? {
            return Ok(programs);
        }
        debian::install(engine, project)?;
        let Some(programs) = Self::found(engine, cache)? else {
            bail!("{engine} was installed but is not found: {}", debian::advice(engine));
        };
        Ok(programs)
    }

    /// What is there. The driver of Firefox is a tool of ours, so it is there whenever Firefox is.
    fn found(engine: Engine, cache: &Cache) -> Result<Option<Self>> {
        let (browser, driver, display) = match engine {
            Engine::Chromium => (one_of("CHROME", &CHROMES)?, one_of("CHROMEDRIVER", &CHROME_DRIVERS)?, Some(None)),
            Engine::Firefox => {
                let Some(browser) = one_of("FIREFOX", &FIREFOXES)? else { return Ok(None) };
                let driver = match one_of("GECKODRIVER", &GECKO_DRIVERS)? {
                    Some(driver) => driver,
                    None => GECKODRIVER.program(cache)?,
                };
                (Some(browser), Some(driver), Some(None))
            }
            Engine::Webkit => {
                let browser = one_of("MINIBROWSER", &MINI_BROWSERS)?.or_else(|| mini_browser(Path::new("/usr/lib")));
                let driver = one_of("WEBKITDRIVER", &WEBKIT_DRIVERS)?;
                (browser, driver, one_of("XVFB", &DISPLAYS)?.map(Some))
            }
        };
        let all = browser.zip(driver).zip(display);
        Ok(all.map(|((browser, driver), display)| Self { browser, driver, display }))
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

/// The browser that comes with `WebKit`, which systems keep with its library and not on `PATH`: the newest of those there.
fn mini_browser(libraries: &Path) -> Option<PathBuf> {
    let folders = |place: &Path| {
        let entries = fs::read_dir(place).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    let beside_library = |place: &PathBuf| {
        place.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("webkit2gtk-"))
    };
    let mut places: Vec<_> =
        folders(libraries).iter().flat_map(|place| folders(place)).filter(beside_library).collect();
    places.sort();
    places.iter().rev().map(|place| place.join("MiniBrowser")).find(|program| search_path::is_program(program))
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

    #[test]
    fn a_browser_beside_its_library_is_found() {
        let libraries = tempfile::tempdir().unwrap();
        let place = libraries.path().join("x86_64-linux-gnu/webkit2gtk-4.1");
        fs::create_dir_all(&place).unwrap();
        assert_eq!(mini_browser(libraries.path()), None);
        let shell = search_path::find("sh").unwrap();
        fs::copy(shell, place.join("MiniBrowser")).unwrap();
        assert_eq!(mini_browser(libraries.path()), Some(place.join("MiniBrowser")));
        assert_eq!(mini_browser(Path::new("/no/such/folder")), None);
    }
}
