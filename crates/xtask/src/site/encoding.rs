//! The ways in which a copy of a file can be compressed.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// How a copy is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// All of them, the one that makes files smallest first.
    pub(crate) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// What is added to a file's name.
    pub(crate) const fn extension(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    /// Its name in HTTP.
    pub(crate) const fn http_name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// The file that holds the copy of `original`.
    pub(crate) fn copy_of(self, original: &Path) -> PathBuf {
        original.with_added_extension(self.extension())
    }

    /// The bytes, made as small as this encoding can.
    ///
    /// # Errors
    /// When the encoder fails.
    pub(crate) fn compress(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Brotli => {
                let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, 11, 22);
                writer.write_all(bytes)?;
                Ok(writer.into_inner())
            }
            Self::Gzip => {
                let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
                writer.write_all(bytes)?;
                writer.finish()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_was_compressed_comes_back_whole() {
        let text = "the same words again and again. ".repeat(200);
        let mut brotli = Vec::new();
        let small = Encoding::Brotli.compress(text.as_bytes()).unwrap();
        brotli::Decompressor::new(&small[..], 4096).read_to_end(&mut brotli).unwrap();
        let mut gzip = Vec::new();
        let small_too = Encoding::Gzip.compress(text.as_bytes()).unwrap();
        flate2::read::GzDecoder::new(&small_too[..]).read_to_end(&mut gzip).unwrap();
        assert_eq!((brotli, gzip), (text.clone().into_bytes(), text.into_bytes()));
        assert!(small.len() < 100 && small_too.len() < 150, "{} {}", small.len(), small_too.len());
    }

    #[test]
    fn a_copy_is_named_after_its_original() {
        assert_eq!(Encoding::Brotli.copy_of(Path::new("a/app.wasm")), Path::new("a/app.wasm.br"));
        assert_eq!(Encoding::Gzip.copy_of(Path::new("index.html")), Path::new("index.html.gz"));
    }
}
