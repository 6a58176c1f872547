//! Variations of several conditions or dates that make one.

use waymark_model::NonEmpty;

use crate::mutation::Flip;
use crate::mutation::change::Change;
use crate::mutation::list::{one_left_out, with};
use crate::mutation::variation::Variation;
use crate::mutation::written::Written;

/// A way of making one of several, and its opposite.
pub(super) struct Join<T> {
    /// What authors call it.
    pub(super) word: &'static str,
    pub(super) this: fn(NonEmpty<T>) -> T,
    pub(super) other: fn(NonEmpty<T>) -> T,
    /// What it is to make the other of them.
    pub(super) flip: Flip,
}

/// Several joined the other way, with one left out, or with one varied. Of one alone, only the last says anything.
pub(super) fn joined<T: Written + Clone>(
    parts: &NonEmpty<T>,
    join: &Join<T>,
    vary: fn(&T) -> Vec<Variation<T>>,
) -> Vec<Variation<T>> {
    let step = |place: usize| format!("{}[{}]", join.word, place + 1);
    let mut found = Vec::new();
    if parts.as_slice().len() > 1 {
        let whole = (join.this)(parts.clone());
        found.push(Variation::instead(join.flip, &whole, (join.other)(parts.clone())));
        found.extend(one_left_out(parts).enumerate().map(|(place, (part, rest))| {
            let change = Change::left_out(Flip::PartLeftOut, part.written()).inside(&step(place));
            Variation { change, made: (join.this)(rest) }
        }));
    }
    for (place, part) in parts.iter().enumerate() {
        let put = |made| with(parts, place, made).map(join.this);
        found.extend(vary(part).into_iter().filter_map(|varied| varied.inside(&step(place)).try_map(put)));
    }
    found
}
