//! What can go wrong with a file on its way.

/// What can go wrong with a file on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Harm {
    /// It never comes.
    Lost,
    /// Its last byte is another one.
    Damaged,
    /// A pack that says it has another format version.
    OtherVersion,
    /// It comes whole, but not before the harm is over.
    Late,
}

/// Where a pack keeps the low byte of its format version.
const VERSION_AT: usize = 8;

impl Harm {
    /// An answer of the site, head and body, after the harm.
    pub(super) fn done_to(self, mut answer: Vec<u8>) -> Vec<u8> {
        let body = answer.windows(4).position(|end| end == b"\r\n\r\n").map(|at| at + 4);
        let spoiled = match self {
            Self::Lost => return Vec::new(),
            Self::Late => None,
            Self::Damaged => answer.last_mut(),
            Self::OtherVersion => body.and_then(|start| answer.get_mut(start + VERSION_AT)),
        };
        if let Some(byte) = spoiled {
            *byte ^= 0x55;
        }
        answer
    }
}
