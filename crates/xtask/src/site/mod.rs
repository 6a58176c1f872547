//! The static site: what Trunk builds, the content packs, and a compressed copy of each file.

mod budget;
mod compression;
mod encoding;
mod export;
mod inputs;
mod manifest;
mod named;
mod page;
mod parts;
mod policy;
mod scripts;
mod sheet;

use std::fs::{self, File};
use std::path::PathBuf;

use anyhow::{Context as _, Result};

pub(crate) use self::budget::Budget;
pub(crate) use self::encoding::Encoding;
pub(crate) use self::manifest::Manifest;
pub(crate) use self::page::complete;
pub(crate) use self::parts::{PARTS, split};
pub(crate) use self::policy::stated_in;
pub(crate) use self::sheet::one_sheet;

use crate::console;
use crate::project::Project;
use crate::site::compression::Compressor;
use crate::tools::SiteTools;
use crate::transcript::Transcript;

/// The folder, inside a site, that holds the content packs.
pub(crate) const PACKS: &str = "packs";

/// A built site.
#[derive(Debug)]
pub(crate) struct Site {
    /// The folder that a static host would serve.
    pub(crate) folder: PathBuf,
}

impl Site {
    /// The site as the project's files are now, built first if they have changed since it was built last.
    ///
    /// # Errors
    /// When it cannot be built; the error holds what Trunk printed.
    pub(crate) fn current(project: &Project, tools: &SiteTools) -> Result<Self> {
        let place = project.site_folder();
        fs::create_dir_all(&place).with_context(|| format!("cannot make {}", place.display()))?;
        let _only_one_at_a_time = lock(&place.join("lock"))?;
        let site = Self { folder: place.join("dist") };
        let stamp = place.join("inputs");
        let inputs = inputs::digest(&project.root)?;
        if fs::read_to_string(&stamp).is_ok_and(|last| last == inputs) {
            return Ok(site);
        }
        // From here until the end there is no whole site.
        drop(fs::remove_file(&stamp));
        console::say("Building the site: about 3 minutes the first time, less after a change …");
        let trunk = Transcript::of(&mut tools.trunk_build(project, &site.folder), &project.log("trunk"))?;
        trunk.or_fail("`trunk build`")?;
        Compressor::new(place.join("compressed")).compress(&site.folder)?;
        fs::write(&stamp, inputs).with_context(|| format!("cannot write {}", stamp.display()))?;
        Ok(site)
    }

    /// Copies the site to another folder, in place of an earlier build there.
    ///
    /// # Errors
    /// When that folder holds something else, or cannot be written.
    pub(crate) fn copy_to(&self, folder: &std::path::Path) -> Result<()> {
        export::copy(&self.folder, folder)
    }
}

/// Waits until no other process builds this site. The lock ends with the file or the process.
fn lock(path: &std::path::Path) -> Result<File> {
    let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
    file.lock().with_context(|| format!("cannot lock {}", path.display()))?;
    Ok(file)
}
