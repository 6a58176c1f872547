//! Which facts can still matter: those of which some value, with some values of the others, settles a result that would be
//! open without it.

use waymark_model::Content;

use crate::day_rules::DayRules;
use crate::node::Told;
use crate::number_set::{FactIndex, FactSet};
use crate::read_once;
use crate::slot::Slot;
use crate::target::{Found, Target};
use crate::witness::{Cells, Changeable, add_witnessed};

/// What is found of a target; the facts not asked yet that can still change it are added to `open`.
///
/// For each fact it looks for a witness: some others, told so that the result stays open, and a value of the fact that then
/// settles it. What is settled with some facts open is settled for all their values, so such branches are cut.
pub(crate) fn matter(
    content: &Content,
    rules: &DayRules,
    slots: &[Slot],
    target: Target<'_>,
    open: &mut FactSet,
) -> Found {
    let found = target.found(rules.told(slots));
    if found == Found::Open {
        add(content, rules, slots, target, open);
    }
    found
}

/// Adds the facts not asked yet that can still change a target that is open.
pub(crate) fn add(content: &Content, rules: &DayRules, slots: &[Slot], target: Target<'_>, open: &mut FactSet) {
    if let Some(nodes) = read_once::read_once(target, rules) {
        read_once::matter(content, rules, slots, nodes, open);
        return;
    }
    let residual = target.open(rules.told(slots));
    let facts = target.facts(&rules.gates);
    let asked: Vec<FactIndex> =
        facts.into_iter().filter(|fact| residual.contains(*fact) && rules.is_asked(*fact)).collect();
    let often = target.often(&rules.gates);
    let mut cells: Vec<Cells> = Vec::new();
    for fact in asked.iter().copied() {
        let Some(about) = rules.variables.about(content, fact) else { continue };
        let Some(values) = target.cells(fact, about, &rules.gates) else {
            // Where not everything can be tried, everything is taken to matter, like what takes too many trials.
            for fact in asked {
                open.insert(fact);
            }
            return;
        };
        cells.push(Cells { fact, values, often: often.contains(fact) });
    }
    add_witnessed(rules, slots, target, &cells, open);
}

impl Changeable for Target<'_> {
    type Seen = ();

    fn seen(&self, told: Told<'_>) -> Option<()> {
        (self.found(told) == Found::Open).then_some(())
    }

    fn open(&self, told: Told<'_>) -> FactSet {
        Target::open(*self, told)
    }
}
