//! The form in which content and words travel: a file with a version and a hash.
//!
//! Layout: eight bytes `WAYMARK` and a kind letter (`C` content, `D` its details, `W` words), the format version (two bytes, low byte
//! first), the SHA-256 of the body (32 bytes), the body (postcard). Loading goes through the same constructors as
//! compiling does, so that a pack can hold nothing that the compiler could not have made.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use crate::content::Extent;
use crate::{Content, ContentDetails, Items, Words};

/// The version of the format. It changes whenever the shape of [`Content`], [`ContentDetails`] or [`Words`] does.
pub const VERSION: u16 = 9;

const MAGIC: &[u8; 7] = b"WAYMARK";
const HASH_LENGTH: usize = 32;

/// Why bytes are not a pack that can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// They are not a pack, or not one of the kind wanted.
    #[error("this file is not a Waymark pack of the kind wanted")]
    NotAPack,
    /// The pack was made for another version of the app.
    #[error("this pack has format version {found}, and this app reads version {VERSION}; load the page anew")]
    Version {
        /// The version of the pack.
        found: u16,
    },
    /// The body is not what it was when the pack was made.
    #[error("this pack was damaged on the way; load the page anew")]
    Damaged,
    /// The body is whole but holds something that content may not.
    #[error("this pack holds something that is not allowed: {0}")]
    Invalid(String),
    /// The content could not be written.
    #[error("this content could not be packed: {0}")]
    Unwritable(String),
}

/// Packs content, whole or without its details.
///
/// # Errors
/// When it cannot be written.
pub fn write_content(content: &Content) -> Result<Vec<u8>, PackError> {
    write(b'C', &(content.extent, &content.items))
}

/// Unpacks content, checking all of it.
///
/// # Errors
/// When the bytes are no content pack of this version, were damaged, or hold what content may not.
pub fn read_content(bytes: &[u8]) -> Result<Content, PackError> {
    let (extent, items): (Extent, Items) = read(b'C', bytes)?;
    Content::new(items, extent).map_err(|error| PackError::Invalid(error.to_string()))
}

/// Packs the details of content.
///
/// # Errors
/// When they cannot be written.
pub fn write_details(details: &ContentDetails) -> Result<Vec<u8>, PackError> {
    write(b'D', details)
}

/// Unpacks the details of content. They are checked when they [join](Content::joined) the rest.
///
/// # Errors
/// When the bytes are no details pack of this version, or were damaged.
pub fn read_details(bytes: &[u8]) -> Result<ContentDetails, PackError> {
    read(b'D', bytes)
}

/// Packs words.
///
/// # Errors
/// When they cannot be written.
pub fn write_words(words: &Words) -> Result<Vec<u8>, PackError> {
    write(b'W', words)
}

/// Unpacks words.
///
/// # Errors
/// When the bytes are no words pack of this version, or were damaged.
pub fn read_words(bytes: &[u8]) -> Result<Words, PackError> {
    read(b'W', bytes)
}

/// The first 16 hexadecimal digits of a pack's hash, for its file name.
///
/// # Errors
/// When the bytes are too short to be a pack.
pub fn short_hash(pack: &[u8]) -> Result<String, PackError> {
    let start = MAGIC.len() + 3;
    let hash = pack.get(start..).and_then(<[u8]>::first_chunk).ok_or(PackError::NotAPack)?;
    Ok(format!("{:016x}", u64::from_be_bytes(*hash)))
}

fn write(kind: u8, body: &impl Serialize) -> Result<Vec<u8>, PackError> {
    let body = postcard::to_allocvec(body).map_err(|error| PackError::Unwritable(error.to_string()))?;
    let mut pack = MAGIC.to_vec();
    pack.push(kind);
    pack.extend(VERSION.to_le_bytes());
    pack.extend(Sha256::digest(&body));
    pack.extend(body);
    Ok(pack)
}

fn read<T: DeserializeOwned>(kind: u8, bytes: &[u8]) -> Result<T, PackError> {
    let rest = bytes.strip_prefix(MAGIC).and_then(|rest| rest.strip_prefix(&[kind])).ok_or(PackError::NotAPack)?;
    let (version, rest) = rest.split_first_chunk::<2>().ok_or(PackError::NotAPack)?;
    let found = u16::from_le_bytes(*version);
    if found != VERSION {
        return Err(PackError::Version { found });
    }
    let (hash, body) = rest.split_first_chunk::<HASH_LENGTH>().ok_or(PackError::Damaged)?;
    if Sha256::digest(body).as_slice() != hash {
        return Err(PackError::Damaged);
    }
    let (value, left) = postcard::take_from_bytes(body).map_err(|error| PackError::Invalid(error.to_string()))?;
    if left.is_empty() { Ok(value) } else { Err(PackError::Damaged) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{Locale, Part, Pattern, Review, TextDirection};

    fn words() -> Words {
        let pattern = Pattern(vec![Part::Text("Start".to_owned())]);
        Words {
            locale: Locale {
                tag: "en".to_owned(),
                name: "English".to_owned(),
                direction: TextDirection::LeftToRight,
                review: Review::Drafted,
            },
            messages: BTreeMap::from([("app/start".to_owned(), pattern)]),
        }
    }

    #[test]
    fn what_goes_in_comes_out() {
        let pack = write_words(&words()).unwrap();
        assert_eq!(read_words(&pack), Ok(words()));
        let empty = Content::try_from(Items::default()).unwrap();
        assert_eq!(read_content(&write_content(&empty).unwrap()), Ok(empty));
    }

    #[test]
    fn a_pack_of_the_other_kind_is_refused() {
        let words = write_words(&words()).unwrap();
        assert_eq!(read_content(&words), Err(PackError::NotAPack));
        assert_eq!(read_details(&words), Err(PackError::NotAPack));
    }

    #[test]
    fn another_version_is_named() {
        let mut pack = write_words(&words()).unwrap();
        pack[8] = 99;
        assert_eq!(read_words(&pack), Err(PackError::Version { found: 99 }));
    }

    #[test]
    fn any_flipped_byte_and_any_cut_is_an_error() {
        let (core, details) = Content::try_from(Items::default()).unwrap().split();
        refuses_harm(&write_words(&words()).unwrap(), read_words);
        refuses_harm(&write_content(&core).unwrap(), read_content);
        refuses_harm(&write_details(&details).unwrap(), read_details);
    }

    fn refuses_harm<T: PartialEq + std::fmt::Debug>(pack: &[u8], read: fn(&[u8]) -> Result<T, PackError>) {
        for index in 0..pack.len() {
            let mut flipped = pack.to_vec();
            flipped[index] ^= 0x20;
            assert!(read(&flipped).is_err(), "byte {index} flipped");
            assert!(read(&pack[..index]).is_err(), "cut at {index}");
        }
        assert_eq!(read(&[pack, &[0]].concat()), Err(PackError::Damaged));
    }
}
