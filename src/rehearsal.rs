//! Pages are rehearsed before somebody opens them.

use std::mem::{Discriminant, discriminant};

use yew::{Html, Properties, component, create_portal, use_effect_with, use_mut_ref, use_state};

use crate::browser::{document, timer};
use crate::pages;
use crate::route::Route;
use crate::scene::Scene;

/// How long a page has been painted, in milliseconds, before another is rehearsed, and how long one stays on the stage: what it
/// draws [below](crate::components::below) the first screen is there by then.
const PAUSE: u32 = 120;

/// What [`Rehearsal`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What pages need to draw themselves.
    pub scene: Scene,
    /// The address of the page that is shown.
    pub route: Route,
}

/// Draws the pages to which the shown one leads where nobody sees, hears or finds them, each kind once. A browser makes each
/// function of the program ready to run when it is first called, and a slow telephone would let a person wait for that at the
/// first page of its kind (ADR 28).
#[component]
pub fn Rehearsal(Props { scene, route }: &Props) -> Html {
    let rehearsed = use_mut_ref(Vec::<Discriminant<Route>>::new);
    let stage = use_state(|| None::<Html>);
    use_effect_with((route.clone(), stage.is_some()), {
        let (scene, stage) = (scene.clone(), stage.setter());
        move |(route, is_taken)| {
            let (route, is_taken) = (route.clone(), *is_taken);
            let waiting = timer::after(PAUSE, move || {
                if is_taken {
                    return stage.set(None);
                }
                let mut rehearsed = rehearsed.borrow_mut();
                let ways = ways_on(&scene, &route).into_iter();
                let mut new = ways.filter(|way| !rehearsed.contains(&discriminant(way)));
                let next = new.find_map(|way| Some((discriminant(&way), page(&scene, &way)?)));
                if let Some(((kind, page), apart)) = next.zip(document::apart()) {
                    rehearsed.push(kind);
                    stage.set(Some(create_portal(page, apart)));
                }
            });
            move || drop(waiting)
        }
    });
    (*stage).clone().unwrap_or_default()
}

/// What somebody is likely to open next, the likeliest first.
fn ways_on(scene: &Scene, route: &Route) -> Vec<Route> {
    let content = &scene.content;
    let service = || content.services.keys().next().map(|id| Route::Service { service: id.clone() });
    let scheme = || content.schemes.keys().next().map(|id| Route::Scheme { scheme: id.clone() });
    let right = || content.rights.keys().next().map(|id| Route::Right { right: id.clone() });
    match route {
        Route::Start | Route::Urgent | Route::About | Route::NotFound => {
            vec![scene.next_question().map_or(Route::Check, Route::from), Route::Services, Route::Schemes]
        }
        Route::Ask { .. } | Route::AskOf { .. } => vec![Route::Check, Route::Plan],
        Route::Check | Route::Changed { .. } | Route::Open { .. } => vec![Route::Plan, Route::Take],
        Route::Plan => [Some(Route::Take), service()].into_iter().flatten().collect(),
        Route::Services => service().into_iter().collect(),
        Route::Schemes => scheme().into_iter().collect(),
        Route::Rights => right().into_iter().collect(),
        Route::Take | Route::Service { .. } | Route::Scheme { .. } | Route::Right { .. } => Vec::new(),
    }
}

/// The page at an address as it is rehearsed: without what would speak or listen.
fn page(scene: &Scene, route: &Route) -> Option<Html> {
    let quiet = Scene { later: None, is_return: false, ..scene.clone() };
    if route.needs_details() { scene.later?.page(&quiet, route) } else { pages::first_page(&quiet, route) }
}
