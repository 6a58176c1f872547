//! What a result rests on: pages, and how sure they are.

use std::collections::BTreeSet;

use waymark_model::{Basis, Confidence, ParameterId, SourceId};

use crate::view::View;

/// What a result rests on. A chain is as strong as its weakest link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grounds {
    /// The pages, each once, in the order of their ids. Each has the day it was last read.
    pub sources: Vec<SourceId>,
    /// How sure we are: the weakest of everything that it rests on.
    pub confidence: Confidence,
}

impl Grounds {
    /// What these rules rest on, together with the values in force of the parameters that they use; all values of a
    /// parameter that has none in force.
    pub(crate) fn of<'a>(
        view: View<'a>,
        rules: impl IntoIterator<Item = &'a Basis>,
        parameters: impl IntoIterator<Item = &'a ParameterId>,
    ) -> Self {
        let mut sources: BTreeSet<&SourceId> = BTreeSet::new();
        let mut confidence = Confidence::High;
        let mut rest_on = |basis: &'a Basis| {
            sources.extend(&basis.sources);
            confidence = confidence.min(basis.confidence);
        };
        rules.into_iter().for_each(&mut rest_on);
        for parameter in parameters.into_iter().filter_map(|id| view.content.parameters.get(id)) {
            match parameter.on(view.on) {
                Some(value) => rest_on(&value.basis),
                None => parameter.values().iter().for_each(|value| rest_on(&value.basis)),
            }
            let calendar = parameter.calendar().and_then(|id| view.content.calendars.get(id));
            calendar.iter().flat_map(|calendar| calendar.lists()).for_each(|list| rest_on(&list.basis));
        }
        Self { sources: sources.into_iter().cloned().collect(), confidence }
    }
}

impl Grounds {
    /// What several things that words say rest on together.
    #[must_use]
    pub fn together<'a>(bases: impl IntoIterator<Item = &'a Basis>) -> Self {
        let mut grounds = Self { sources: Vec::new(), confidence: Confidence::High };
        for basis in bases {
            let new = basis.sources.iter().filter(|id| !grounds.sources.contains(id));
            let new: Vec<SourceId> = new.cloned().collect();
            grounds.sources.extend(new);
            grounds.confidence = grounds.confidence.min(basis.confidence);
        }
        grounds
    }
}

impl From<&Basis> for Grounds {
    /// What one rule or place rests on by itself.
    fn from(basis: &Basis) -> Self {
        Self { sources: basis.sources.iter().cloned().collect(), confidence: basis.confidence }
    }
}

#[cfg(test)]
mod tests {
    use waymark_model::NonEmpty;

    use super::*;

    #[test]
    fn together_each_page_counts_once_and_the_weakest_decides() {
        let basis = |pages: &[&str], confidence| {
            let pages = pages.iter().map(|page| SourceId::parse(page).unwrap()).collect();
            Basis { sources: NonEmpty::new(pages).unwrap(), confidence }
        };
        let all = [basis(&["b", "a"], Confidence::High), basis(&["a", "c"], Confidence::Medium)];
        let grounds = Grounds::together(&all);
        assert_eq!(grounds.sources.iter().map(SourceId::as_str).collect::<Vec<_>>(), ["b", "a", "c"]);
        assert_eq!(grounds.confidence, Confidence::Medium);
        assert_eq!(Grounds::together([]), Grounds { sources: vec![], confidence: Confidence::High });
    }
}
