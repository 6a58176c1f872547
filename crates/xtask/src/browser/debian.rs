//! Installing a browser where we may: on Debian, as root or with a sudo that asks no password.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::console;
use crate::project::Project;
use crate::search_path;
use crate::transcript::Transcript;

/// The browser, its driver, and letters for all our languages.
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-core"];

const ASK: &str = "Chromium and chromedriver are missing. On Debian, run \
                   `apt-get install chromium chromium-driver fonts-noto-core` as root; elsewhere, install Chromium or \
                   Chrome and the chromedriver of the same version, and put both on PATH or set CHROME and CHROMEDRIVER";

/// Installs Chromium and its driver.
///
/// # Errors
/// When this is no Debian, we may not install, or the install fails; the sentence says what to do.
pub(crate) fn install_chromium(project: &Project) -> Result<()> {
    let about = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let Some(apt) = search_path::find("apt-get").filter(|_| is_debian(&about)) else { bail!(ASK) };
    let Some(authority) = Authority::of_user() else { bail!(ASK) };
    console::say("Installing Chromium and chromedriver with apt-get: once, about 2 minutes …");
    for arguments in [&["update"][..], &["install", "--yes", "--no-install-recommends"]] {
        let mut command = authority.command(&apt);
        command.args(arguments);
        if arguments.first() == Some(&"install") {
            command.args(PACKAGES);
        }
        let transcript = Transcript::of(&mut command, &project.log("apt-get"))?;
        transcript.or_fail(&format!("{ASK}. It was tried; `apt-get {}`", arguments.join(" ")))?;
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
