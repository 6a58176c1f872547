//! How shapes are read from nodes: all faults at once, and whatever could be read.

use serde_json::Value;
use waymark_model::ParameterId;

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::Place;
use crate::source::{DateShape, Kind, Node, NodeKind, Ref, TestShape};

/// Something that can be read from a node.
pub(crate) trait Read: Sized {
    /// Whether it is written as a single text. A list may not have the same text twice.
    const IS_TEXT: bool = false;

    /// Reads it; `None` when it could not be, with the fault reported.
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// What stands for it where its key is left out; `None` when the key must be there.
    fn absent() -> Option<Self> {
        None
    }

    /// Its JSON Schema.
    fn schema() -> Value;
}

/// What reading adds to.
pub(crate) struct Reader<'a> {
    pub(crate) faults: &'a mut Faults,
    pub(crate) gathered: &'a mut Gathered,
}

/// Every mention of another item, every test, date and count that was read. They are gathered one by one, so that a
/// fault in one line of a file hides none in the next.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) uses: Vec<Use>,
    pub(crate) tests: Vec<TestShape>,
    pub(crate) dates: Vec<DateShape>,
    /// Limits of how many people there are.
    pub(crate) counts: Vec<Ref<ParameterId>>,
}

/// A mention of another item.
#[derive(Debug, Clone)]
pub(crate) struct Use {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) place: Place,
}

impl Reader<'_> {
    pub(crate) fn fault(&mut self, fault: Diagnostic) {
        self.faults.add(fault);
    }

    /// Reports that `wanted` belongs here. What was refused already, and reported so, is passed over.
    pub(crate) fn wrong_shape(&mut self, node: &Node, wanted: &str) {
        match node.kind {
            NodeKind::Refused => {}
            NodeKind::Nothing => self.fault(
                Diagnostic::new(Code::WrongShape, node.place, format!("this says nothing; {wanted} belongs here"))
                    .help("write it, or leave the key out if it may be left out".to_owned()),
            ),
            _ => {
                let message = format!("{wanted} belongs here, not {}", node.describe());
                self.fault(Diagnostic::new(Code::WrongShape, node.place, message));
            }
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        Some(T::read(node, reader))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn schema() -> Value {
        T::schema()
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        T::read(node, reader).map(Self::new)
    }

    fn schema() -> Value {
        T::schema()
    }
}
