//! Which page is shown, and the way to others.

use yew::{Callback, hook, use_effect_with, use_state};

use crate::browser::history;
use crate::route::{Navigator, Route};

/// Which page is shown, and the way to others. It follows the browser's own "back" and "forward".
#[hook]
pub fn use_history() -> (Route, Navigator) {
    let shown = use_state(here);
    use_effect_with((), {
        let shown = shown.setter();
        move |()| {
            let listening = history::on_move(move || shown.set(here()));
            move || drop(listening)
        }
    });
    let go = |change: fn(&str)| {
        let shown = shown.setter();
        Callback::from(move |route: Route| {
            change(&route.path());
            shown.set(route);
        })
    };
    let navigator = Navigator { on_go: go(history::push), on_replace: go(history::replace) };
    ((*shown).clone(), navigator)
}

/// The page of the address that is shown. Locked answers leave the address and the history before anything else happens,
/// so that neither keeps them when the rest of the page does not come.
fn here() -> Route {
    match Route::of(&history::path()) {
        Route::Open { .. } => Route::Open { carried: history::take_fragment().map(Into::into) },
        route => route,
    }
}
