//! Which page is shown, and the way to others.

use yew::{Callback, hook, use_effect_with, use_state};

use crate::browser::history;
use crate::route::{Navigator, Route};

/// Which page is shown, and the way to others. It follows the browser's own "back" and "forward".
#[hook]
pub fn use_history() -> (Route, Navigator) {
    let shown = use_state(|| Route::of(&history::path()));
    use_effect_with((), {
        let shown = shown.setter();
        move |()| {
            let listening = history::on_move(move || shown.set(Route::of(&history::path())));
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
