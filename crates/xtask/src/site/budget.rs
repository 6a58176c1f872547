//! How much a person loads before the first question, and how much that may be.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::file_tree::files_under;
use crate::site::{Encoding, Manifest, PACKS, PARTS};

/// The most that may be loaded before the first question, in bytes, compressed with brotli. On a slow phone line (400
/// kilobits a second) it is five seconds.
const MOST: u64 = 250_000;

/// The sizes of what is loaded before the first question.
#[derive(Debug)]
pub(crate) struct Budget {
    rows: Vec<Row>,
}

/// The sizes of one file, in bytes.
#[derive(Debug)]
struct Row {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Budget {
    /// Weighs the page, its scripts, styles and WebAssembly, the content that a question needs, and the largest of the
    /// packs of words that it needs.
    ///
    /// # Errors
    /// When a file is missing or cannot be read.
    pub(crate) fn of(site: &Path) -> Result<Self> {
        let packs = site.join(PACKS);
        let manifest = Manifest::read(&packs)?;
        let mut rows = Vec::new();
        for file in files_under(site, |_| true)?.iter().filter(|file| always_loaded(site, file)) {
            rows.push(Row::of(site, file)?);
        }
        rows.push(Row::of(site, &packs.join(&manifest.content.core))?);
        let words = manifest.words.values().map(|files| Row::of(site, &packs.join(&files.core)));
        let words: Vec<Row> = words.collect::<Result<_>>()?;
        rows.extend(words.into_iter().max_by_key(|row| row.brotli));
        Ok(Self { rows })
    }

    /// Whether it is little enough.
    pub(crate) fn is_kept(&self) -> bool {
        self.total().brotli <= MOST
    }

    fn total(&self) -> Row {
        let sum = |size: fn(&Row) -> u64| self.rows.iter().map(size).sum();
        Row { name: "in all".into(), raw: sum(|row| row.raw), gzip: sum(|row| row.gzip), brotli: sum(|row| row.brotli) }
    }
}

/// Whether the page loads this file whatever the person does. Every style and script counts: to count one too many
/// is safer than to forget one.
fn always_loaded(site: &Path, file: &Path) -> bool {
    let extension = file.extension().unwrap_or_default().to_string_lossy();
    let is_later = file.starts_with(site.join(PARTS));
    file == site.join("index.html") || (["css", "js", "wasm"].contains(&extension.as_ref()) && !is_later)
}

impl Row {
    fn of(site: &Path, file: &Path) -> Result<Self> {
        let raw = fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?.len();
        // A file that does not shrink is served as it is.
        let weigh = |copy: PathBuf| fs::metadata(copy).map_or(raw, |about| about.len());
        Ok(Self {
            name: file.strip_prefix(site).unwrap_or(file).display().to_string(),
            raw,
            gzip: weigh(Encoding::Gzip.copy_of(file)),
            brotli: weigh(Encoding::Brotli.copy_of(file)),
        })
    }
}

impl fmt::Display for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "  {:<44}{:>10}{:>10}{:>10}", self.name, self.raw, self.gzip, self.brotli)
    }
}

impl fmt::Display for Budget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "  {:<44}{:>10}{:>10}{:>10}",
            "loaded before the first question, bytes", "raw", "gzip", "brotli"
        )?;
        for row in &self.rows {
            writeln!(formatter, "{row}")?;
        }
        writeln!(formatter, "{}", self.total())?;
        write!(formatter, "  {:<64}{MOST:>10}", "at most")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(wasm_brotli: u64) -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        for folder in ["packs", "parts"] {
            fs::create_dir(site.path().join(folder)).unwrap();
        }
        let files = [
            ("index.html", 100),
            ("app.js", 200),
            ("app.wasm", 900_000),
            ("app.wasm.br", wasm_brotli),
            ("app.wasm.gz", 300_000),
            ("main.css", 300),
            ("icon.svg", 5_000),
            ("parts/later.wasm", 7_000),
            ("packs/content.pack", 400),
            ("packs/words-en.pack", 50),
            ("packs/words-uk.pack", 70),
            ("packs/details.pack", 6_000),
        ];
        for (name, size) in files {
            fs::write(site.path().join(name), vec![b' '; usize::try_from(size).unwrap()]).unwrap();
        }
        let manifest = r#"{"content": {"core": "content.pack", "details": "details.pack"}, "words": {
            "en": {"core": "words-en.pack", "details": "details.pack"},
            "uk": {"core": "words-uk.pack", "details": "details.pack"}}}"#;
        fs::write(site.path().join("packs/manifest.json"), manifest).unwrap();
        site
    }

    #[test]
    fn what_is_always_loaded_counts_once_with_the_largest_words() {
        let site = site(1_000);
        let total = Budget::of(site.path()).unwrap().total();
        let others = 100 + 200 + 300 + 400 + 70;
        assert_eq!((total.raw, total.gzip, total.brotli), (900_000 + others, 300_000 + others, 1_000 + others));
    }

    #[test]
    fn the_last_byte_that_fits_is_kept_and_one_more_is_not() {
        let others = 100 + 200 + 300 + 400 + 70;
        for (wasm, kept) in [(MOST - others, true), (MOST + 1 - others, false)] {
            assert_eq!(Budget::of(site(wasm).path()).unwrap().is_kept(), kept, "{wasm}");
        }
    }

    #[test]
    fn the_table_names_each_file_and_the_limit() {
        let table = Budget::of(site(1_000).path()).unwrap().to_string();
        for part in ["app.wasm", "packs/words-uk.pack", "in all", &MOST.to_string()] {
            assert!(table.contains(part), "{table}");
        }
        assert!(!["words-en", "details", "later", "svg"].iter().any(|part| table.contains(part)), "{table}");
    }
}
