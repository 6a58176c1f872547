//! Mutants of rights.

use waymark_compiler::RuleName;
use waymark_model::{NonEmpty, Right, RightAnswer, RightCase};

use crate::mutation::change::Change;
use crate::mutation::item::Item;
use crate::mutation::list::{one_left_out, with};
use crate::mutation::variation::Variation;
use crate::mutation::{Flip, Mutant, condition};

const ANSWERS: [RightAnswer; 3] = [RightAnswer::Yes, RightAnswer::No, RightAnswer::Conditional];

/// A case varied, left out, answering something else or trading places with the next; a place to go left out.
pub(super) fn mutants(right: &Right) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let with_cases = |cases| Item::Right(Right { cases, ..right.clone() });
    for (place, case) in right.cases.iter().enumerate() {
        let put = |made: RightCase| with(&right.cases, place, made).map(with_cases);
        let of_condition = condition::variations(&case.when).into_iter();
        let of_condition =
            of_condition.map(|varied| varied.inside("when").map(|when| RightCase { when, ..case.clone() }));
        let varied = of_condition.chain(answers(case)).filter_map(|varied| varied.try_map(put));
        mutants.extend(varied.map(|varied| Mutant::new(name(right, case), varied)));
    }
    mutants.extend(one_left_out(&right.cases).map(|(case, rest): (&RightCase, NonEmpty<_>)| {
        let change = Change::left_out(Flip::CaseLeftOut, format!("case {}", case.id));
        Mutant::new(name(right, case), Variation { change, made: with_cases(rest) })
    }));
    let swapped = right.cases.as_slice().windows(2).enumerate().filter_map(|(place, pair)| swap(right, place, pair));
    mutants.extend(swapped);
    mutants.extend(one_left_out(&right.signposts).map(|(service, signposts)| {
        let made = Item::Right(Right { signposts, ..right.clone() });
        let change = Change::left_out(Flip::SignpostLeftOut, format!("signpost {service}"));
        Mutant::new(RuleName::Right(right.id.clone()), Variation { change, made })
    }));
    mutants
}

fn name(right: &Right, case: &RightCase) -> RuleName {
    RuleName::Case(right.id.clone(), case.id.clone())
}

/// The case with each of the other answers.
fn answers(case: &RightCase) -> impl Iterator<Item = Variation<RightCase>> {
    ANSWERS.into_iter().filter(|answer| *answer != case.answer).map(|answer| {
        let [from, to] = [case.answer, answer].map(|answer| format!("answer: {}", answer.name()));
        Variation { change: Change::new(Flip::Answer, from, to), made: RightCase { answer, ..case.clone() } }
    })
}

/// The right with two neighbouring cases changing places. Two that agree on the answer give the same right either way.
fn swap(right: &Right, place: usize, pair: &[RightCase]) -> Option<Mutant> {
    let [first, second] = pair else { return None };
    if first.answer == second.answer {
        return None;
    }
    let cases = with(&with(&right.cases, place, second.clone())?, place + 1, first.clone())?;
    let [from, to] = [[first, second], [second, first]].map(|[one, other]| format!("{} before {}", one.id, other.id));
    let made = Item::Right(Right { cases, ..right.clone() });
    Some(Mutant::new(name(right, first), Variation { change: Change::new(Flip::CasesSwapped, from, to), made }))
}
