//! Named conditions are written into whatever names them: small files may not become huge ones so.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{FileId, Files, LARGEST};
use crate::source::{Kind, Use};
use crate::stage::lower::Lowered;

/// How many named conditions may stand within one another.
const DEEPEST: usize = 4;

/// What a file comes to with every condition that it names written out.
#[derive(Clone, Copy)]
struct WrittenOut {
    /// Its bytes and those of all that is written into it.
    bytes: usize,
    /// The named conditions within one another, itself included.
    levels: usize,
}

/// Reports each file that becomes too large when the conditions that it names are written out, or holds too many of them
/// within one another, at the first that is too much.
pub(super) fn find(files: &Files<'_>, lowered: &Lowered, faults: &mut Faults) {
    let conditions = lowered.shapes.conditions.iter();
    let ids: BTreeMap<FileId, &str> = conditions.map(|filed| (filed.file, filed.shape.id.value.as_str())).collect();
    let names: BTreeSet<&str> = ids.values().copied().collect();
    let mut waiting: BTreeMap<FileId, Vec<&Use>> = ids.keys().map(|file| (*file, Vec::new())).collect();
    for mention in lowered.gathered.uses.iter().filter(|mention| mention.kind == Kind::Condition) {
        waiting.entry(mention.place.file).or_default().push(mention);
    }
    let mut known: BTreeMap<&str, WrittenOut> = BTreeMap::new();
    loop {
        let is_open = |mention: &&Use| names.contains(mention.id.as_str()) && !known.contains_key(mention.id.as_str());
        let (still, ready): (BTreeMap<_, _>, BTreeMap<_, _>) =
            waiting.into_iter().partition(|(_, mentions)| mentions.iter().any(is_open));
        if ready.is_empty() {
            // Nothing is left, or what is made of itself, which is reported as such.
            return;
        }
        for (file, mentions) in ready {
            let bytes = files.get(file).map_or(0, |file| file.size);
            let size = write_out(bytes, &mentions, &known, faults);
            known.extend(ids.get(&file).map(|id| (*id, size)));
        }
        waiting = still;
    }
}

/// What a file of so many bytes comes to; nothing once that is reported, so that it is not reported again for whatever
/// names it in turn.
fn write_out(bytes: usize, mentions: &[&Use], known: &BTreeMap<&str, WrittenOut>, faults: &mut Faults) -> WrittenOut {
    let mut whole = WrittenOut { bytes, levels: 1 };
    for mention in mentions {
        let Some(part) = known.get(mention.id.as_str()) else { continue };
        whole = WrittenOut { bytes: whole.bytes + part.bytes, levels: whole.levels.max(part.levels + 1) };
        let (message, help) = if whole.bytes > LARGEST {
            (
                format!("with this condition written out, this file has more than {LARGEST} bytes"),
                "name fewer conditions",
            )
        } else if whole.levels > DEEPEST + 1 {
            (format!("here more than {DEEPEST} named conditions stand within one another"), "write one of them out")
        } else {
            continue;
        };
        faults.add(Diagnostic::new(Code::TooLarge, mention.place, message).help(help.to_owned()));
        return WrittenOut { bytes: 0, levels: 0 };
    }
    whole
}
