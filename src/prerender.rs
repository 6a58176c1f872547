//! Drawing pages before somebody opens them (ADR 29).

use std::iter;

use waymark_engine::Next;
use yew::{Html, Properties, component, use_effect_with};

use crate::ahead::{Drawn, main_part};
use crate::browser::{document, history, timer};
use crate::pages;
use crate::route::Route;
use crate::scene::Scene;

/// How long a page has been painted, in milliseconds, before another is drawn: what it draws
/// [below](crate::components::below) the first screen is there by then.
const PAUSE: u32 = 120;

/// How many pages are kept ready at most.
const MOST: usize = 5;

/// The main parts of the page that is shown and of those that are drawn ahead. In the document the shown one is the first, so
/// that an id which stands on several is found there. A page of those that is opened stays where it is, so those before it go;
/// and so do those that are drawn from anything that has changed, as from answers that are to be forgotten.
pub fn main_parts(scene: &Scene, route: &Route, shown: Html) -> Html {
    let mut drawn = scene.ahead.drawn.borrow_mut();
    // All answers have one address, whether or not one was changed just now.
    let opened = drawn.iter().position(|page| page.route.path() == route.path());
    drawn.drain(..opened.map_or(0, |at| at + 1));
    let now = Scene { is_ahead: true, ..scene.clone() };
    drawn.retain(|page| page.scene == now);
    let ahead = drawn.iter().map(|page| main_part(&page.scene, page.route.path(), page.body.clone()));
    iter::once(shown).chain(ahead).collect()
}

/// Draws the page that follows the question on the screen: the next one, or all answers. Where an answer is changed, the
/// way on leads back.
pub fn draw_what_follows(scene: &Scene, next: Option<Next>) {
    if !history::is_change() {
        draw_ahead(scene, next.map_or(Route::Check, Route::from), 0);
    }
}

/// Draws a page that somebody is likely to open next, where nobody sees, hears or finds it. So many likelier ones stand before it.
fn draw_ahead(scene: &Scene, route: Route, likelier: usize) {
    let mut drawn = scene.ahead.drawn.borrow_mut();
    if !document::knows_inert() || drawn.iter().any(|page| page.route == route) {
        return;
    }
    let scene = Scene { is_ahead: true, is_return: false, ..scene.clone() };
    if let Some(body) = page(&scene, &route) {
        let redraw = scene.ahead.redraw.clone();
        let at = likelier.min(drawn.len());
        drawn.insert(at, Drawn { route, scene, body });
        drawn.truncate(MOST);
        redraw.force_update();
    }
}

/// What [`Prerender`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What pages need to draw themselves.
    pub scene: Scene,
    /// The address of the page that is shown.
    pub route: Route,
    /// How many pages are there already.
    pub there: usize,
}

/// Draws the pages to which the shown one leads, whatever is done on it, one after another. A question knows better where it leads, and
/// sees to it itself.
#[component]
pub fn Prerender(Props { scene, route, there }: &Props) -> Html {
    use_effect_with((*there, route.clone(), scene.clone()), |(_, route, scene)| {
        let (route, scene) = (route.clone(), scene.clone());
        let waiting = timer::after(PAUSE, move || {
            let is_new = |way: &Route| scene.ahead.drawn.borrow().iter().all(|page| page.route != *way);
            let mut ways = (0..).zip(ways_on(&scene, &route));
            if let Some((likelier, way)) = ways.find(|(_, way)| is_new(way)) {
                draw_ahead(&scene, way, likelier);
            }
        });
        move || drop(waiting)
    });
    Html::default()
}

/// What somebody is likely to open next, the likeliest first. Which place or scheme of many they open, nobody knows: with one
/// of them, the program is ready for each.
fn ways_on(scene: &Scene, route: &Route) -> Vec<Route> {
    let content = &scene.content;
    let service = || content.services.keys().next().map(|id| Route::Service { service: id.clone() });
    let scheme = || content.schemes.keys().next().map(|id| Route::Scheme { scheme: id.clone() });
    let right = || content.rights.keys().next().map(|id| Route::Right { right: id.clone() });
    match route {
        Route::Start => {
            let question = scene.next_question().map_or(Route::Check, Route::from);
            vec![question, Route::Services, Route::Schemes, Route::Urgent, Route::Rights]
        }
        Route::Urgent | Route::About | Route::NotFound => vec![Route::Start, Route::Services, Route::Schemes],
        Route::Check | Route::Changed { .. } | Route::Open { .. } => vec![Route::Plan, Route::Take],
        Route::Plan => [Some(Route::Take), service()].into_iter().flatten().collect(),
        Route::Services => service().into_iter().chain([Route::Urgent, Route::Schemes]).collect(),
        Route::Schemes => scheme().into_iter().chain([Route::Urgent, Route::Services]).collect(),
        Route::Rights => right().into_iter().chain([Route::Urgent, Route::Services]).collect(),
        Route::Service { .. } | Route::Scheme { .. } | Route::Right { .. } => {
            vec![Route::Urgent, Route::Services, Route::Schemes]
        }
        Route::Ask { .. } | Route::AskOf { .. } | Route::Take => Vec::new(),
    }
}

/// The page at an address, drawn ahead.
fn page(scene: &Scene, route: &Route) -> Option<Html> {
    if route.needs_details() { scene.later?.page(scene, route) } else { pages::first_page(scene, route) }
}
