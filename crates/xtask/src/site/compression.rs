//! Compressed copies beside each file of a site, for hosts that serve them as they are.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::{Context as _, Result, anyhow};
use sha2::{Digest as _, Sha256};

use crate::file_tree::files_under;
use crate::site::Encoding;

/// Files that are compressed already, or are themselves copies.
const SMALL_ALREADY: [&str; 9] = ["br", "gif", "gz", "jpeg", "jpg", "png", "webp", "woff", "woff2"];

/// Compresses sites, keeping what it made: most files are the same in the next build.
#[derive(Debug)]
pub(crate) struct Compressor {
    /// The folder of copies, each named after the digest of its original.
    store: PathBuf,
}

impl Compressor {
    /// A compressor that keeps its copies in this folder.
    pub(crate) fn new(store: PathBuf) -> Self {
        Self { store }
    }

    /// Puts compressed copies beside all files of a site, where they are smaller.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub(crate) fn compress(&self, site: &Path) -> Result<()> {
        fs::create_dir_all(&self.store).with_context(|| format!("cannot make {}", self.store.display()))?;
        let mut copies = Vec::new();
        for original in files_under(site, |_| true)?.into_iter().filter(|file| may_shrink(file)) {
            let bytes = fs::read(&original).with_context(|| format!("cannot read {}", original.display()))?;
            for encoding in Encoding::ALL {
                let stored = self.store.join(format!("{:x}.{}", Sha256::digest(&bytes), encoding.extension()));
                copies.push(Copy { original: original.clone(), size: bytes.len() as u64, encoding, stored });
            }
        }
        make_missing(&copies)?;
        for copy in &copies {
            if fs::metadata(&copy.stored).is_ok_and(|about| about.len() < copy.size) {
                let beside = copy.encoding.copy_of(&copy.original);
                fs::copy(&copy.stored, &beside).with_context(|| format!("cannot write {}", beside.display()))?;
            }
        }
        self.forget_all_but(&copies.into_iter().map(|copy| copy.stored).collect())
    }

    fn forget_all_but(&self, kept: &BTreeSet<PathBuf>) -> Result<()> {
        for file in files_under(&self.store, |_| true)?.into_iter().filter(|file| !kept.contains(file)) {
            fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
        }
        Ok(())
    }
}

/// Makes the copies that are not in the store yet, as many at a time as the machine can.
fn make_missing(copies: &[Copy]) -> Result<()> {
    let mut missing: Vec<&Copy> = copies.iter().filter(|copy| !copy.stored.is_file()).collect();
    missing.sort_by_key(|copy| &copy.stored);
    missing.dedup_by_key(|copy| &copy.stored);
    // The largest first: what is left at the end is then short.
    missing.sort_by_key(|copy| Reverse(copy.size));
    let queue = Mutex::new(missing.into_iter());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> Result<()> {
        while let Some(copy) = next() {
            copy.make()?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let count = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| anyhow!("compressing broke off"))?)
    })
}

fn may_shrink(file: &Path) -> bool {
    let extension = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    !SMALL_ALREADY.contains(&extension.as_str())
}

/// A compressed copy of a file.
#[derive(Debug)]
struct Copy {
    original: PathBuf,
    /// The size of the original, in bytes.
    size: u64,
    encoding: Encoding,
    /// Where the store keeps it.
    stored: PathBuf,
}

impl Copy {
    fn make(&self) -> Result<()> {
        let bytes = fs::read(&self.original).with_context(|| format!("cannot read {}", self.original.display()))?;
        let compressed = self.encoding.compress(&bytes);
        let compressed = compressed.with_context(|| format!("cannot compress {}", self.original.display()))?;
        let partial = self.stored.with_added_extension("partial");
        fs::write(&partial, compressed).with_context(|| format!("cannot write {}", partial.display()))?;
        fs::rename(&partial, &self.stored).with_context(|| format!("cannot name {}", self.stored.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_shrink_get_copies_and_others_none() {
        let place = tempfile::tempdir().unwrap();
        let site = place.path().join("site");
        fs::create_dir_all(site.join("packs")).unwrap();
        let text = "<p>words</p>".repeat(100);
        for (name, content) in
            [("index.html", &*text), ("packs/content.pack", &text), ("tiny.txt", "a"), ("a.png", &text)]
        {
            fs::write(site.join(name), content).unwrap();
        }
        Compressor::new(place.path().join("store")).compress(&site).unwrap();
        let names: Vec<_> = files_under(&site, |_| true).unwrap();
        let names: Vec<_> = names.iter().map(|path| path.strip_prefix(&site).unwrap().to_str().unwrap()).collect();
        let expected = [
            "a.png",
            "index.html",
            "index.html.br",
            "index.html.gz",
            "packs/content.pack",
            "packs/content.pack.br",
            "packs/content.pack.gz",
            "tiny.txt",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn only_copies_of_the_last_site_are_kept() {
        let place = tempfile::tempdir().unwrap();
        let (site, store) = (place.path().join("site"), place.path().join("store"));
        fs::create_dir_all(&site).unwrap();
        let compressor = Compressor::new(store.clone());
        for content in ["one ".repeat(50), "two ".repeat(50)] {
            fs::write(site.join("index.html"), content).unwrap();
            compressor.compress(&site).unwrap();
            assert_eq!(fs::read_dir(&store).unwrap().count(), 2);
        }
    }
}
