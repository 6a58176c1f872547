//! What the engine found, and what content says of it.

use serde::Deserialize;
use serde_json::Value;
use waymark::components::advice_places::{PlaceLink, advice_places};
use waymark::components::alert_card::alert_card;
use waymark::components::answer_list::answer_list;
use waymark::components::call_now::call_now;
use waymark::components::criterion_list::criterion_list;
use waymark::components::deadline_card::deadline_card;
use waymark::components::open_mark::open_mark;
use waymark::components::opening_hours::opening_hours;
use waymark::components::phone_list::phone_list;
use waymark::components::right_card::right_card;
use waymark::components::scheme_body::{Showing, scheme_body};
use waymark::components::service_card::service_card;
use waymark::components::service_details::{need_list, service_contact, service_details};
use waymark::components::source_list::{folded_sources, source_list};
use waymark::components::terms_list::terms_list;
use waymark::components::whose::whose_named;
use waymark::components::working::due_working;
use waymark::pages::link::{place_link, place_links, right_link};
use waymark::scene::Scene;
use waymark::state::details::Details;
use waymark_engine::Terms;
use waymark_engine::{DeadlineDue, SchemeResult};
use waymark_model::{FactId, FactOf, Phone, PhoneNumber, Scheme, ServiceId};
use yew::{Html, html};

use super::given::{WrittenFold, WrittenLevel, WrittenPhoneKind, found, read};

/// Draws what is made of content; `None` where the component is not.
pub(super) fn draw(scene: &Scene, component: &str, given: &Value) -> Option<Html> {
    Some(match component {
        "advice_places" => {
            let Places { places } = read(given);
            advice_places(scene, &links(scene, &places))
        }
        "alert_card" => {
            let Found { id, places } = read(given);
            let raised = found(scene.plan().alerts.iter().find(|raised| raised.id.as_str() == id), &id);
            alert_card(scene, found(scene.content.alerts.get(&*id), &id), raised, &links(scene, &places))
        }
        "answer_list" => {
            let Facts { facts } = read(given);
            let facts: Vec<_> = facts.iter().map(|id| FactOf::case(FactId::parse(id).unwrap())).collect();
            answer_list(scene, &facts)
        }
        "call_now" => {
            let Raised { ids, details } = read(given);
            let raised = |id: &String| found(scene.content.alerts.get(id.as_str()), id);
            let details = match details {
                WrittenDetails::Here => Details::Here,
                WrittenDetails::Loading => Details::Loading,
            };
            call_now(scene, &ids.iter().map(raised).collect::<Vec<_>>(), details)
        }
        "criterion_list" => {
            let Compared { id, compared } = read(given);
            let results = if compared { &*result(scene, &id).criteria } else { &[] };
            criterion_list(scene, scheme(scene, &id), results)
        }
        "deadline_card" => {
            let Due { id, places, fold } = read(given);
            deadline_card(scene, due(scene, &id), &links(scene, &places), fold.into())
        }
        "opening_hours" => {
            let Found { id, .. } = read(given);
            opening_hours(scene, found(scene.content.services.get(&*id), &id))
        }
        "phone_list" => {
            let Phones { phones } = read(given);
            let phone = |(number, kind): (String, WrittenPhoneKind)| Phone {
                number: PhoneNumber::parse(&number).unwrap(),
                kind: kind.into(),
            };
            phone_list(scene, &phones.into_iter().map(phone).collect::<Vec<_>>())
        }
        "right_card" => {
            let Found { id, places } = read(given);
            let result = found(scene.plan().rights.iter().find(|result| result.id.as_str() == id), &id);
            let right = found(scene.content.rights.get(&*id), &id);
            right_card(scene, right, &(result, Vec::new()), right_link(scene, &right.id), &links(scene, &places))
        }
        "whose" => {
            let People { names } = read(given);
            whose_named(scene, names)
        }
        "open_mark" => {
            let Found { id, .. } = read(given);
            open_mark(scene, found(scene.content.services.get(&*id), &id))
        }
        "service_card" => {
            let Card { id, spoken } = read(given);
            let service = found(scene.content.services.get(&*id), &id);
            html! { <ul class="wm-plain-list">{ service_card(scene, service, place_link(scene, &service.id), &spoken) }</ul> }
        }
        "terms_list" => {
            let Case { id, case } = read(given);
            let right = found(scene.content.rights.get(&*id), &id);
            let case = found(right.cases.iter().find(|one| one.id.as_str() == case), &case);
            terms_list(scene, &Terms::of(&case.when, &scene.content, scene.today))
        }
        "scheme_body" => {
            let Body { id, compared, places, conditions, at_hand, rest, level } = read(given);
            let showing = Showing {
                conditions: conditions.into(),
                places: at_hand.into(),
                rest: rest.into(),
                level: level.into(),
            };
            let found = compared.then(|| result(scene, &id));
            scheme_body(scene, scheme(scene, &id), found, &links(scene, &places), showing)
        }
        "service_details" => service(scene, read(given)),
        "source_list" => {
            let Sources { id, folded } = read(given);
            let grounds = &result(scene, &id).grounds;
            if folded { folded_sources(scene, grounds) } else { source_list(scene, grounds) }
        }
        "working" => {
            let Found { id, .. } = read(given);
            html! { <div>{ due_working(scene, &due(scene, &id).worked_out) }</div> }
        }
        _ => return None,
    })
}

fn service(scene: &Scene, Service { id, part }: Service) -> Html {
    let service = found(scene.content.services.get(&*id), &id);
    match part {
        Part::Contact => service_contact(scene, service),
        Part::Details => service_details(scene, service),
        Part::Needs => need_list(scene, service.needs.as_slice()),
    }
}

fn links(scene: &Scene, places: &[String]) -> Vec<PlaceLink> {
    let ids: Vec<_> = places.iter().map(|id| ServiceId::parse(id).unwrap()).collect();
    place_links(scene, &ids)
}

fn due<'a>(scene: &'a Scene, id: &str) -> &'a DeadlineDue {
    found(scene.plan().deadlines.iter().find(|due| due.id.as_str() == id), id)
}

fn scheme<'a>(scene: &'a Scene, id: &str) -> &'a Scheme {
    found(scene.content.schemes.get(id), id)
}

fn result<'a>(scene: &'a Scene, id: &str) -> &'a SchemeResult {
    found(scene.plan().schemes.iter().find(|found| found.id.as_str() == id), id)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Places {
    places: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    id: String,
    #[serde(default)]
    places: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Compared {
    id: String,
    #[serde(default)]
    compared: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phones {
    phones: Vec<(String, WrittenPhoneKind)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Body {
    id: String,
    #[serde(default)]
    compared: bool,
    #[serde(default)]
    places: Vec<String>,
    conditions: WrittenFold,
    at_hand: WrittenFold,
    rest: WrittenFold,
    level: WrittenLevel,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    id: String,
    part: Part,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Part {
    Contact,
    Details,
    Needs,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    id: String,
    #[serde(default)]
    folded: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raised {
    ids: Vec<String>,
    details: WrittenDetails,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenDetails {
    Here,
    Loading,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Due {
    id: String,
    #[serde(default)]
    places: Vec<String>,
    fold: WrittenFold,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Card {
    id: String,
    #[serde(default)]
    spoken: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    case: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    names: Vec<String>,
}
