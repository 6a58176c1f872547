//! The files that are compiled, and places in them.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// The largest file that is read, in bytes. The largest real one has a few thousand.
pub(crate) const LARGEST: usize = 256 * 1024;

/// Files by path, such as `rules/facts/route.yaml`, with `/` between folders on every system.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// A file of a [`Tree`]: its place in the order of paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(usize);

/// A stretch of a file's text in bytes, from `start` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Where it starts.
    pub start: usize,
    /// Where it has ended.
    pub end: usize,
}

/// A stretch of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The stretch.
    pub span: Span,
}

/// Something that was read, with the place where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

/// A file as text.
#[derive(Debug)]
pub(crate) struct File<'t> {
    pub(crate) path: &'t str,
    /// How many bytes it has.
    pub(crate) size: usize,
    /// The text; of a file that is too large only the first [`LARGEST`] bytes, so that no file, whatever it holds, takes
    /// more memory or time than one that is read.
    pub(crate) text: Cow<'t, str>,
    /// Where the first byte of the text stands that is not UTF-8.
    pub(crate) broken_at: Option<usize>,
}

/// All files in the order of their paths.
#[derive(Debug)]
pub(crate) struct Files<'t>(Vec<File<'t>>);

impl<'t> Files<'t> {
    pub(crate) fn new(tree: &'t Tree) -> Self {
        let file = |(path, bytes): (&'t String, &'t Vec<u8>)| {
            let read = bytes.get(..LARGEST).unwrap_or(bytes);
            let broken_at = str::from_utf8(read).err().map(|error| error.valid_up_to());
            File { path, size: bytes.len(), text: String::from_utf8_lossy(read), broken_at }
        };
        Self(tree.iter().map(file).collect())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (FileId, &File<'t>)> {
        self.0.iter().enumerate().map(|(index, file)| (FileId(index), file))
    }

    pub(crate) fn get(&self, id: FileId) -> Option<&File<'t>> {
        self.0.get(id.0)
    }

    /// The path of a file; empty for a file of another tree.
    pub(crate) fn path(&self, id: FileId) -> &'t str {
        self.get(id).map_or("", |file| file.path)
    }
}

impl Span {
    /// From `start` up to, not including, `end`.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }
}

impl Place {
    pub(crate) fn new(file: FileId, start: usize, end: usize) -> Self {
        Self { file, span: Span::new(start, end) }
    }

    /// The start of a file: for what is wrong with the file as a whole.
    pub(crate) fn top(file: FileId) -> Self {
        Self::new(file, 0, 0)
    }
}

impl<T> Spanned<T> {
    pub(crate) fn new(value: T, place: Place) -> Self {
        Self { value, place }
    }
}
