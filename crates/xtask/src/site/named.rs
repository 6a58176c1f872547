//! Names and checks that come from what is in a file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256, Sha384};

/// A part of a name that no other content has.
pub(crate) fn digest(contents: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for content in contents {
        hasher.update(content);
    }
    let digest = format!("{:x}", hasher.finalize());
    digest.get(..16).unwrap_or(&digest).to_owned()
}

/// What a page states of a file for the browser to check it by.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(content)))
}
