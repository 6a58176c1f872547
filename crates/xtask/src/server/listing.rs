//! All files of a site, by the path they are asked for with. What is not listed cannot be served, so no path, however
//! it is written, leads out of the site.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::file_tree::files_under;
use crate::server::media_type;
use crate::site::{self, Encoding};

/// A site, read into memory.
#[derive(Debug)]
pub(crate) struct Listing {
    files: BTreeMap<String, SiteFile>,
    start: SiteFile,
    /// The policy that the start page states for itself.
    pub(crate) policy: Option<String>,
}

/// One file.
#[derive(Clone, Debug)]
pub(crate) struct SiteFile {
    pub(crate) media_type: &'static str,
    /// Whether the name changes with the content, so that a copy of it never grows old.
    pub(crate) is_named_by_content: bool,
    pub(crate) bytes: Vec<u8>,
    pub(crate) compressed: BTreeMap<Encoding, Vec<u8>>,
}

impl Listing {
    /// Reads a site.
    ///
    /// # Errors
    /// When a file cannot be read or there is no start page.
    pub(crate) fn read(site: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        for path in files_under(site, |_| true)?.iter().filter(|path| !is_copy(path)) {
            let name = path.strip_prefix(site).unwrap_or(path).to_string_lossy().replace('\\', "/");
            files.insert(format!("/{name}"), SiteFile::read(path)?);
        }
        let start = files.get("/index.html").cloned();
        let start = start.with_context(|| format!("{} holds no index.html", site.display()))?;
        let policy = site::stated_in(&String::from_utf8_lossy(&start.bytes));
        Ok(Self { files, start, policy })
    }

    /// The file for the path of a request (without a query): the start page for every path that names no file, since
    /// the app itself knows its screens. `None` for a file that the site does not have, and for a path that climbs.
    pub(crate) fn file(&self, path: &str) -> Option<&SiteFile> {
        if let Some(file) = self.files.get(path) {
            return Some(file);
        }
        let lower = path.to_ascii_lowercase();
        let climbs = ["..", "\\", "%2e", "%2f", "%5c"].iter().any(|part| lower.contains(part));
        let names_a_file = path.rsplit('/').next().is_some_and(|last| last.contains('.'));
        (path.starts_with('/') && !climbs && !names_a_file).then_some(&self.start)
    }
}

impl SiteFile {
    fn read(path: &Path) -> Result<Self> {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let copies =
            Encoding::ALL.into_iter().filter_map(|encoding| Some((encoding, fs::read(encoding.copy_of(path)).ok()?)));
        Ok(Self {
            media_type: media_type::of_extension(&path.extension().unwrap_or_default().to_string_lossy()),
            is_named_by_content: holds_digest(&path.file_name().unwrap_or_default().to_string_lossy()),
            bytes,
            compressed: copies.collect(),
        })
    }
}

/// Whether this is the compressed copy of a file beside it.
fn is_copy(path: &Path) -> bool {
    Encoding::ALL.iter().any(|encoding| path.extension() == Some(OsStr::new(encoding.extension())))
        && path.with_extension("").is_file()
}

/// Whether a part of the name is a digest: at least eight hexadecimal digits, letters and figures.
fn holds_digest(name: &str) -> bool {
    name.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|part| {
        part.len() >= 8
            && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            && part.bytes().any(|byte| byte.is_ascii_digit())
            && part.bytes().any(|byte| byte.is_ascii_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> (tempfile::TempDir, Listing) {
        let place = tempfile::tempdir().unwrap();
        let site = place.path().join("site");
        fs::create_dir_all(site.join("packs")).unwrap();
        let files = [
            ("site/index.html", "start"),
            ("site/index.html.br", "br"),
            ("site/packs/content.01ab23cd.pack", "content"),
            ("secret.txt", "secret"),
            ("secret", "secret"),
        ];
        for (name, text) in files {
            fs::write(place.path().join(name), text).unwrap();
        }
        let listing = Listing::read(&site).unwrap();
        (place, listing)
    }

    #[test]
    fn a_path_leads_to_its_file_to_the_start_page_or_nowhere() {
        let (_place, listing) = site();
        let table = [
            ("/", Some("start")),
            ("/index.html", Some("start")),
            ("/plan", Some("start")),
            ("/services/law-centre", Some("start")),
            ("/packs/content.01ab23cd.pack", Some("content")),
            ("/packs/", Some("start")),
            ("/packs/missing.pack", None),
            ("/index.html.br", None),
            ("/../secret.txt", None),
            ("/../secret", None),
            ("/%2e%2E/secret", None),
            ("/packs/..%2f..%2fsecret", None),
            ("/..\\secret", None),
            ("secret", None),
            ("", None),
        ];
        for (path, expected) in table {
            let found = listing.file(path).map(|file| str::from_utf8(&file.bytes).unwrap());
            assert_eq!(found, expected, "{path:?}");
        }
    }

    #[test]
    fn a_compressed_copy_belongs_to_its_file() {
        let (_place, listing) = site();
        assert_eq!(listing.start.compressed, BTreeMap::from([(Encoding::Brotli, b"br".to_vec())]));
    }

    #[test]
    fn a_folder_without_a_start_page_is_no_site() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Listing::read(folder.path()).unwrap_err().to_string().ends_with("holds no index.html"));
    }

    #[test]
    fn only_a_name_with_a_digest_changes_with_the_content() {
        for name in ["waymark-3f9a1c2b7d8e4f50_bg.wasm", "main-a1b2c3d4e5f60718.css", "content.01ab23cd.pack"] {
            assert!(holds_digest(name), "{name}");
        }
        for name in ["index.html", "icon-192.png", "facade.css", "dates-20261122.json", "deadbeef.txt", "sw.js"] {
            assert!(!holds_digest(name), "{name}");
        }
    }
}
