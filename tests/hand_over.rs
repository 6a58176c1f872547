//! Answers to the real questions survive the way to another device, in a picture that a camera can read.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "content that cannot be carried must fail the test")]

use std::path::Path;
use std::sync::LazyLock;

use waymark::state::household::{People, Told, person};
use waymark::take::packed::{Unpacked, pack, unpack};
use waymark::take::picture::Picture;
use waymark::take::sealed::{NONCE, SALT, Sealed};
use waymark_compiler::{Compiled, compile};
use waymark_model::{Answer, Fact, FactKind, PersonId, Scope, Value};

/// Octets that the lock adds.
const LOCK: usize = 16;

/// The widest picture, in modules with its margin: on a telephone of 360 pixels each is still more than four wide.
const WIDEST: i32 = 69;

/// The real content; reading it takes seconds.
static REAL: LazyLock<Compiled> = LazyLock::new(compiled);

#[test]
fn every_answer_that_can_be_chosen_is_the_same_on_the_other_device() {
    let content = REAL.content.as_ref().unwrap();
    for fact in content.facts.values().filter(|fact| fact.derived.is_none()) {
        for answer in answers_to(fact) {
            let told = Told::from([(fact.id.clone(), answer)]);
            let (answers, people) = match fact.scope {
                Scope::Case => (told, People::new()),
                Scope::Person => {
                    (Told::new(), People::from([(PersonId::me(), Told::new()), (person(1).unwrap(), told)]))
                }
            };
            let unpacked = unpack(&pack(&answers, &people), content);
            assert_eq!(unpacked, Ok(Unpacked { answers, people, dropped: 0 }));
        }
    }
}

#[test]
fn what_each_made_up_person_tells_fits_a_picture() {
    let content = REAL.content.as_ref().unwrap();
    assert!(REAL.scenarios.len() > 100);
    for scenario in &REAL.scenarios {
        let told = &scenario.situation.answers;
        let people = household(&scenario.situation.people);
        let unpacked = unpack(&pack(told, &people), content).unwrap();
        assert_eq!(unpacked.people, people, "{}", scenario.id);
        assert_eq!(unpacked.answers.len() + unpacked.dropped, told.len(), "{}", scenario.id);
        assert!(unpacked.answers.iter().all(|(fact, answer)| told.get(fact) == Some(answer)), "{}", scenario.id);
        let picture = picture(told, &people);
        assert!(picture.size <= WIDEST, "{}: {} wide", scenario.id, picture.size);
    }
}

/// The people of a scenario as the page calls them. Who asks is who they are, and says nothing of it.
fn household(people: &People) -> People {
    let others = people.iter().filter(|(id, _)| !id.is_me()).enumerate();
    let others = others.map(|(place, (_, told))| (person(place + 1).unwrap(), told.clone()));
    let me = people.get(PersonId::ME).map(|told| {
        let told = told.iter().filter(|(fact, _)| fact.as_str() != "relation");
        (PersonId::me(), told.map(|(fact, answer)| (fact.clone(), answer.clone())).collect())
    });
    others.chain(me).collect()
}

/// The picture of these answers, locked: what is locked looks like any other octets.
fn picture(answers: &Told, people: &People) -> Picture {
    let mut body = pack(answers, people);
    body.extend([0; LOCK]);
    let sealed = Sealed { salt: [0; SALT], nonce: [0; NONCE], body };
    Picture::of(&format!("https://waymark.coventry.example/open#{}", sealed.written())).unwrap()
}

/// Everything that somebody may choose; what is typed is checked where it is packed.
fn answers_to(fact: &Fact) -> Vec<Answer> {
    let values: Vec<Value> = match &fact.kind {
        FactKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        FactKind::Choice(ids) | FactKind::Area(ids) => {
            let ids = ids.as_slice().iter().filter(|id| fact.own_value() != Some(*id));
            ids.cloned().map(Value::Choice).collect()
        }
        FactKind::Choices(ids) => vec![Value::Choices(ids.as_slice().iter().cloned().collect())],
        FactKind::Whole { .. } | FactKind::Money | FactKind::Date | FactKind::People => Vec::new(),
    };
    values.into_iter().map(Answer::Known).chain([Answer::DontKnow, Answer::PreferNotToSay]).collect()
}

fn compiled() -> Compiled {
    let tree = waymark_cli::tree::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let compiled = compile(&tree, None);
    assert!(compiled.content.is_some(), "{:?}", compiled.diagnostics.first());
    compiled
}
