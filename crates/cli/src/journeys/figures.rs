//! How many questions people are asked, counted.

use std::collections::BTreeMap;

use serde::Serialize;
use waymark_model::QuestionId;

use crate::journeys::Journey;

/// How many questions some people are asked.
#[derive(Serialize)]
pub(crate) struct Lengths {
    /// How many people there are.
    pub(crate) people: usize,
    /// The number that half of them are asked at the most.
    pub(crate) median: usize,
    /// The number that nine of ten are asked at the most.
    pub(crate) ninetieth: usize,
    /// The largest number that one of them is asked.
    pub(crate) longest: usize,
}

/// How many people are asked one question.
#[derive(Serialize)]
pub(crate) struct Asked<'a> {
    /// The question.
    pub(crate) question: &'a QuestionId,
    /// How many people are asked it.
    pub(crate) people: usize,
    /// How many of them named what they came for.
    pub(crate) who_name_a_need: usize,
}

/// What all journeys come to.
#[derive(Serialize)]
pub(crate) struct Figures<'a> {
    /// Everybody.
    pub(crate) everybody: Lengths,
    /// Those who named what they came for.
    pub(crate) who_name_a_need: Lengths,
    /// Each question that somebody is asked, those of most people first.
    pub(crate) questions: Vec<Asked<'a>>,
}

impl<'a> Figures<'a> {
    /// Counts these journeys.
    pub(crate) fn of(journeys: &'a [Journey]) -> Self {
        let mut questions: BTreeMap<&QuestionId, (usize, usize)> = BTreeMap::new();
        for journey in journeys {
            let mut once: Vec<&QuestionId> = journey.asked.iter().collect();
            once.sort();
            once.dedup();
            for question in once {
                let (people, who_name_a_need) = questions.entry(question).or_default();
                *people += 1;
                *who_name_a_need += usize::from(journey.names_need);
            }
        }
        let asked = |(question, (people, who_name_a_need))| Asked { question, people, who_name_a_need };
        let mut questions: Vec<Asked<'_>> = questions.into_iter().map(asked).collect();
        questions.sort_by(|one, other| (other.people, one.question).cmp(&(one.people, other.question)));
        Self {
            everybody: Lengths::of(journeys.iter()),
            who_name_a_need: Lengths::of(journeys.iter().filter(|journey| journey.names_need)),
            questions,
        }
    }
}

impl Lengths {
    fn of<'a>(journeys: impl Iterator<Item = &'a Journey>) -> Self {
        let mut lengths: Vec<usize> = journeys.map(|journey| journey.asked.len()).collect();
        lengths.sort_unstable();
        let people = lengths.len();
        // The smallest length that so many of a hundred do not go beyond.
        let share = |of_hundred: usize| {
            let place = (people * of_hundred).div_ceil(100).saturating_sub(1);
            lengths.get(place).copied().unwrap_or(0)
        };
        Self { people, median: share(50), ninetieth: share(90), longest: share(100) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_length(length: usize) -> Journey {
        let question = QuestionId::parse("how-old").unwrap();
        Journey { asked: vec![question; length], names_need: length > 5 }
    }

    #[test]
    fn half_and_nine_of_ten_are_asked_no_more() {
        let journeys: Vec<Journey> = (1..=10).rev().map(of_length).collect();
        let Figures { everybody, who_name_a_need, questions, .. } = Figures::of(&journeys);
        assert_eq!((everybody.people, everybody.median, everybody.ninetieth, everybody.longest), (10, 5, 9, 10));
        assert_eq!((who_name_a_need.people, who_name_a_need.median), (5, 8));
        assert_eq!((questions[0].people, questions[0].who_name_a_need), (10, 5), "who is asked twice counts once");
    }

    #[test]
    fn nobody_is_asked_nothing() {
        let Lengths { people, median, ninetieth, longest } = Lengths::of([].iter());
        assert_eq!((people, median, ninetieth, longest), (0, 0, 0, 0));
    }
}
