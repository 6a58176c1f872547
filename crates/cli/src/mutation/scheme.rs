//! Mutants of schemes.

use waymark_compiler::RuleName;
use waymark_model::{Criterion, NonEmpty, Scheme};

use crate::mutation::change::Change;
use crate::mutation::item::Item;
use crate::mutation::list::{one_left_out, with};
use crate::mutation::variation::Variation;
use crate::mutation::{Flip, Mutant, condition};

/// A criterion varied or left out, a place to go left out. The only one of either stays: no scheme is without.
pub(super) fn mutants(scheme: &Scheme) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let with_criteria = |criteria| Item::Scheme(Scheme { criteria, ..scheme.clone() });
    for (place, criterion) in scheme.criteria.iter().enumerate() {
        let put = |when| with(&scheme.criteria, place, Criterion { when, ..criterion.clone() }).map(with_criteria);
        let varied = condition::variations(&criterion.when).into_iter();
        let varied = varied.filter_map(|varied| varied.inside("when").try_map(put));
        mutants.extend(varied.map(|varied| Mutant::new(name(scheme, criterion), varied)));
    }
    mutants.extend(one_left_out(&scheme.criteria).map(|(criterion, rest): (&Criterion, NonEmpty<_>)| {
        let change = Change::left_out(Flip::CriterionLeftOut, format!("criterion {}", criterion.id));
        Mutant::new(name(scheme, criterion), Variation { change, made: with_criteria(rest) })
    }));
    mutants.extend(one_left_out(&scheme.signposts).map(|(service, signposts)| {
        let made = Item::Scheme(Scheme { signposts, ..scheme.clone() });
        let change = Change::left_out(Flip::SignpostLeftOut, format!("signpost {service}"));
        Mutant::new(RuleName::Scheme(scheme.id.clone()), Variation { change, made })
    }));
    mutants
}

fn name(scheme: &Scheme, criterion: &Criterion) -> RuleName {
    RuleName::Criterion(scheme.id.clone(), criterion.id.clone())
}
