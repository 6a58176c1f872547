//! Installing a browser where we may: on Debian, as root or with a sudo that asks no password.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::browser::Engine;
use crate::console;
use crate::project::Project;
use crate::search_path;
use crate::transcript::Transcript;

/// Letters for all our languages.
const LETTERS: &str = "fonts-noto-core";

/// The packages of a browser and, where Debian has it, its driver.
fn packages(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &["chromium", "chromium-driver", LETTERS],
        Engine::Firefox => &["firefox-esr", LETTERS],
        // The browser comes with the library that its driver needs; it has no mode without a display.
        Engine::Webkit => &["webkit2gtk-driver", "xvfb", LETTERS],
    }
}

/// What somebody can do who has to install it by hand.
pub(crate) fn advice(engine: Engine) -> String {
    let elsewhere = match engine {
        Engine::Chromium => {
            "install Chromium or Chrome and the chromedriver of the same version, and put both on PATH or set CHROME and \
             CHROMEDRIVER"
        }
        Engine::Firefox => {
            "install Firefox, and put it on PATH or set FIREFOX (and GECKODRIVER to a driver of your own)"
        }
        Engine::Webkit => {
            "install WebKitGTK with its MiniBrowser and WebKitWebDriver, and Xvfb, and put them on PATH or set \
             MINIBROWSER, WEBKITDRIVER and XVFB"
        }
    };
    format!("on Debian, run `apt-get install {}` as root; elsewhere, {elsewhere}", packages(engine).join(" "))
}

/// Installs a browser and what Debian has to drive it.
///
/// # Errors
/// When this is no Debian, we may not install, or the install fails; the sentence says what to do.
pub(crate) fn install(engine: Engine, project: &Project) -> Result<()> {
    let about = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let ask = format!("{engine} or what drives it is missing: {}", advice(engine));
    let Some(apt) = search_path::find("apt-get").filter(|_| is_debian(&about)) else { bail!(ask) };
    let Some(authority) = Authority::of_user() else { bail!(ask) };
    console::say(format!("Installing {engine} and what drives it with apt-get: once, about 2 minutes …"));
    for arguments in [&["update"][..], &["install", "--yes", "--no-install-recommends"]] {
        let mut command = authority.command(&apt);
        command.args(arguments);
        if arguments.first() == Some(&"install") {
            command.args(packages(engine));
        }
        let transcript = Transcript::of(&mut command, &project.log("apt-get"))?;
        transcript.or_fail(&format!("{ask}. It was tried; `apt-get {}`", arguments.join(" ")))?;
    }
    Ok(())
}

/// The right to install.
#[derive(Debug)]
enum Authority {
    Root,
    Sudo(PathBuf),
}

impl Authority {
    fn of_user() -> Option<Self> {
        let id = Command::new("id").arg("-u").stderr(Stdio::null()).output().ok()?;
        if id.stdout.trim_ascii() == b"0" {
            return Some(Self::Root);
        }
        let sudo = search_path::find("sudo")?;
        let mut trial = Command::new(&sudo);
        trial.args(["-n", "true"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        trial.status().is_ok_and(|status| status.success()).then_some(Self::Sudo(sudo))
    }

    /// A command with this right that asks no questions.
    fn command(&self, program: &Path) -> Command {
        match self {
            Self::Root => {
                let mut command = Command::new(program);
                command.env("DEBIAN_FRONTEND", "noninteractive");
                command
            }
            Self::Sudo(sudo) => {
                let mut command = Command::new(sudo);
                command.args(["-n", "env", "DEBIAN_FRONTEND=noninteractive"]).arg(program);
                command
            }
        }
    }
}

/// Whether the text of `/etc/os-release` is that of Debian itself; relatives name or package their browsers otherwise.
fn is_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| line.trim() == "ID=debian")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_debian_itself_is_debian() {
        for (text, expected) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", true),
            ("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n", false),
            ("VERSION_ID=debian\n", false),
            ("", false),
        ] {
            assert_eq!(is_debian(text), expected, "{text}");
        }
    }

    #[test]
    fn sudo_is_never_left_to_ask() {
        let command = Authority::Sudo("/usr/bin/sudo".into()).command(Path::new("/usr/bin/apt-get"));
        let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
        assert_eq!(arguments, ["-n", "env", "DEBIAN_FRONTEND=noninteractive", "/usr/bin/apt-get"]);
    }
}
