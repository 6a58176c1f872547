//! The plan on one sheet: what is printed and what is saved.

use std::collections::BTreeSet;

use waymark_engine::{AlertRaised, DeadlineDue, Grounds, RightResult, SchemeResult, Signpost};
use waymark_model::{DateExpression, DeadlineKind, Hours, OutcomeKind, Phone, Review, Right, Service, SourceId};
use yew::{Html, html};

use crate::components::deadline_card::remarks;
use crate::components::opening_hours::days_and_times;
use crate::components::outcome_mark::outcome_text;
use crate::components::phone_list::phone_address;
use crate::components::source_list::as_of;
use crate::components::whose::{Shared, shared, whose_line};
use crate::components::words::words;
use crate::components::working::due_working;
use crate::i18n::content_key;
use crate::i18n::key::{self, Key};
use crate::i18n::messages::text_argument;
use crate::i18n::name::{Named as _, right_answer};
use crate::scene::Scene;

/// The id of the sheet.
pub(super) const SHEET: &str = "sheet";

/// How many places it names: more than a person can go to this week, and not more than a page holds.
const PLACES: usize = 7;

/// What is urgent, then dates, then places, then where it comes from. It is drawn beside the page and shown on paper alone.
/// A saved file has more room than paper: there, schemes and rights follow.
pub(super) fn sheet(scene: &Scene) -> Html {
    let plan = scene.plan();
    let made = text_argument(scene.messages.day(plan.on));
    let version = text_argument(env!("CARGO_PKG_VERSION").to_owned());
    let drafted = scene.messages.words().locale.review == Review::Drafted;
    let to_come: Vec<&DeadlineDue> = plan.deadlines.iter().filter(|due| is_to_come(due)).collect();
    let places: Vec<Html> = plan.signposts.iter().take(PLACES).filter_map(|place| place_row(scene, place)).collect();
    html! {
        <section id={SHEET} class="wm-sheet">
            <p>{ scene.say_with(key::PLAN_MADE, &[("date", made)]) }</p>
            <div class="wm-sheet__file">
                if drafted { <p>{ scene.say(key::DRAFT_NOTICE) }</p> }
                <p>{ scene.say(key::FOOTER_NOT_ADVICE) }</p>
            </div>
            { part(scene, key::PLAN_ALERTS, plan.alerts.iter().map(|alert| alert_row(scene, alert)).collect()) }
            { part(scene, key::PLAN_DATES, to_come.iter().map(|due| date_row(scene, due)).collect()) }
            { part(scene, key::PLAN_PLACES, vec![html! { <div class="wm-sheet__columns">{ for places }</div> }]) }
            <p>{ scene.say(key::PLAN_INFORMATION) }</p>
            <div class="wm-sheet__file">
                { part(scene, key::PLAN_SCHEMES, schemes(scene, &plan.schemes)) }
                { part(scene, key::PLAN_RIGHTS, rights(scene, &plan.rights)) }
            </div>
            { sources(scene, &plan.alerts, &to_come) }
            <p class="wm-fine">{ scene.say(key::TAKE_SHEET_SHORT) }</p>
            <p class="wm-fine">{ scene.say_with(key::ABOUT_VERSION_TEXT, &[("version", version)]) }</p>
        </section>
    }
}

/// A part of the sheet; nothing where there is nothing in it.
fn part(scene: &Scene, title: Key, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! { <><h2>{ scene.say(title) }</h2>{ for rows }</> }
}

/// What is over needs no paper; what has opened stays open.
fn is_to_come(due: &DeadlineDue) -> bool {
    due.days_left >= 0 || due.kind == DeadlineKind::Opens
}

fn alert_row(scene: &Scene, raised: &AlertRaised) -> Html {
    html! {
        <div class="wm-sheet__row">
            <h3>{ scene.say_content(&content_key::alert_title(&raised.id)) }</h3>
            <p><strong>{ scene.say(raised.priority.key()) }</strong></p>
            <p>{ scene.say_content(&content_key::alert_body(&raised.id)) }</p>
        </div>
    }
}

fn date_row(scene: &Scene, due: &DeadlineDue) -> Html {
    html! {
        <div class="wm-sheet__row">
            <h3>{ scene.say_content(&content_key::deadline_title(&due.id)) }</h3>
            <p>{ scene.say(due.kind.key()) }{ " " }<strong>{ words(scene.messages.date(due.date)) }</strong></p>
            { for remarks(due).into_iter().map(|remark| html! { <p>{ scene.say(remark) }</p> }) }
            <p>{ scene.say_content(&content_key::deadline_body(&due.id)) }</p>
            if !is_fixed(due) { <div class="wm-fine">{ due_working(scene, &due.worked_out) }</div> }
        </div>
    }
}

/// Whether the rules name the day itself: there is nothing to count.
fn is_fixed(due: &DeadlineDue) -> bool {
    matches!(due.worked_out.as_slice(), [DateExpression::Parameter(_)])
}

fn place_row(scene: &Scene, signpost: &Signpost) -> Option<Html> {
    let service: &Service = scene.content.services.get(&signpost.service)?;
    let phone = |phone: &Phone| {
        let number = html! { <bdi dir="ltr">{ words(phone.number.to_string()) }</bdi> };
        html! {
            <p>{ scene.say(phone.kind.key()) }{ " " }<strong><a href={phone_address(phone)}>{ number }</a></strong></p>
        }
    };
    let address = service.address.as_ref().map(|address| {
        let lines: Vec<&str> = address.lines.iter().chain(&address.postcode).map(String::as_str).collect();
        html! { <p><bdi dir="ltr">{ words(lines.join(", ")) }</bdi></p> }
    });
    Some(html! {
        <div class="wm-sheet__row">
            <h3><bdi>{ scene.say_content(&content_key::service_name(&service.id)) }</bdi></h3>
            <p>{ scene.say_content(&content_key::service_what(&service.id)) }</p>
            { for service.phones.iter().map(phone) }
            { address }
            { hours(scene, service) }
            { bring(scene, service) }
        </div>
    })
}

/// When a place is open, in a line: days and times, and what its own words add.
fn hours(scene: &Scene, service: &Service) -> Option<Html> {
    let own = scene.messages.content_if_any(&content_key::service_hours(&service.id)).map(words);
    let times = match &service.hours {
        Hours::Always => vec![scene.say(key::HOURS_ALWAYS)],
        Hours::At(openings) => openings.iter().map(|opening| days_and_times(scene, opening)).collect(),
        Hours::NotKnown => Vec::new(),
    };
    in_a_line(times.into_iter().chain(own).collect())
}

/// What to bring to a place, in a line.
fn bring(scene: &Scene, service: &Service) -> Option<Html> {
    let things = service.bring.iter().map(|thing| scene.say_content(&content_key::service_bring(&service.id, thing)));
    let name = (!service.bring.is_empty()).then(|| scene.say(key::SERVICE_BRING));
    in_a_line(name.into_iter().chain(things).collect())
}

/// Short texts after one another: paper is short.
fn in_a_line(texts: Vec<Html>) -> Option<Html> {
    let row = |(at, text): (usize, Html)| html! { <>if at > 0 { <span>{ " · " }</span> }{ text }</> };
    (!texts.is_empty()).then(|| html! { <p class="wm-fine">{ for texts.into_iter().enumerate().map(row) }</p> })
}

/// Schemes that match as told, or will from a day on.
fn schemes(scene: &Scene, results: &[SchemeResult]) -> Vec<Html> {
    let of_use = |result: &&SchemeResult| matches!(result.outcome.kind(), OutcomeKind::Matches | OutcomeKind::NotNow);
    let row = |result: &SchemeResult| {
        html! {
            <div class="wm-sheet__row">
                <h3>{ scene.say_content(&content_key::scheme_title(&result.id)) }</h3>
                <p><strong>{ outcome_text(scene, result.outcome) }</strong></p>
                <p>{ scene.say_content(&content_key::scheme_summary(&result.id)) }</p>
            </div>
        }
    };
    results.iter().filter(of_use).map(row).collect()
}

/// Rights on which the answers settle something.
fn rights(scene: &Scene, results: &[RightResult]) -> Vec<Html> {
    let row = |(result, people): Shared<'_>| {
        let right: &Right = scene.content.rights.get(&result.id)?;
        let id = result.case.as_ref()?;
        let case = right.cases.iter().find(|case| case.id == *id)?;
        // What we are not sure of is never a yes or a no.
        let answer =
            if case.check_with.is_empty() { right_answer(result.answer, right.boundary) } else { key::RIGHT_CHECK };
        let place = |service| html! { <li><bdi>{ scene.say_content(&content_key::service_name(service)) }</bdi></li> };
        Some(html! {
            <div class="wm-sheet__row">
                <h3>{ scene.say_content(&content_key::right_title(&right.id)) }</h3>
                { whose_line(scene, &people) }
                <p><strong>{ scene.say(answer) }</strong></p>
                if !case.check_with.is_empty() { <ul>{ for case.check_with.iter().map(place) }</ul> }
                <p>{ scene.say_content(&content_key::right_case(&right.id, id)) }</p>
            </div>
        })
    };
    shared(results).into_iter().filter_map(row).collect()
}

/// Each page that what is urgent and the dates rest on, in a line.
fn sources(scene: &Scene, alerts: &[AlertRaised], dates: &[&DeadlineDue]) -> Html {
    let grounds = alerts.iter().map(|alert| &alert.grounds).chain(dates.iter().map(|due| &due.grounds));
    let mut named: BTreeSet<&SourceId> = BTreeSet::new();
    named.extend(grounds.flat_map(|grounds: &Grounds| &grounds.sources));
    let row = |id: &SourceId| {
        let source = scene.content.sources.get(id)?;
        let checked = text_argument(scene.messages.day(source.checked));
        Some(html! {
            <li>
                <a href={source.url.clone()} rel="noopener noreferrer"><bdi>{ words(source.title.clone()) }</bdi></a>{ " " }
                { as_of(scene, source) }{ " " }
                { scene.say_with(key::SOURCE_CHECKED, &[("date", checked)]) }
            </li>
        })
    };
    let rows: Vec<Html> = named.into_iter().filter_map(row).collect();
    part(
        scene,
        key::SOURCES,
        if rows.is_empty() { rows } else { vec![html! { <ul class="wm-fine wm-sheet__columns">{ for rows }</ul> }] },
    )
}
