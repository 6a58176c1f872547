//! Which page is shown, and the way to others.

use std::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, UseStateSetter, hook, use_effect_with, use_memo, use_mut_ref, use_state};

use crate::browser::history;
use crate::route::{Navigator, Route};
use crate::state::trail::{Returned, Trail};

/// The page that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// Its address.
    pub route: Route,
    /// Where somebody was on it before, when they came back to it.
    pub returned: Option<Returned>,
}

impl Shown {
    fn anew(route: Route) -> Self {
        Self { route, returned: None }
    }
}

/// Which page is shown, and the way to others. It follows the browser's own "back" and "forward".
#[hook]
pub fn use_history() -> (Shown, Navigator) {
    let shown = use_state(|| Shown::anew(here()));
    let trail = use_mut_ref(|| Trail::at(history::path()));
    use_effect_with((), {
        let (shown, trail) = (shown.setter(), Rc::clone(&trail));
        move |()| {
            history::scroll_ourselves();
            let listening = history::on_move(move || {
                let route = here();
                let returned = trail.borrow_mut().return_to(route.path());
                shown.set(Shown { route, returned });
            });
            move || drop(listening)
        }
    });
    let navigator = use_memo((), |()| navigator(shown.setter(), trail));
    ((*shown).clone(), (*navigator).clone())
}

fn navigator(shown: UseStateSetter<Shown>, trail: Rc<RefCell<Trail>>) -> Navigator {
    let on_go = Callback::from({
        let (shown, trail) = (shown.clone(), Rc::clone(&trail));
        move |route: Route| {
            trail.borrow_mut().follow(route.path(), history::depth());
            history::push(&route.path());
            shown.set(Shown::anew(route));
        }
    });
    let on_replace = Callback::from(move |route: Route| {
        trail.borrow_mut().start_again(route.path());
        history::replace(&route.path());
        shown.set(Shown::anew(route));
    });
    Navigator { on_go, on_replace }
}

/// The page of the address that is shown. Locked answers leave the address and the history before anything else happens,
/// so that neither keeps them when the rest of the page does not come.
fn here() -> Route {
    match Route::of(&history::path()) {
        Route::Open { .. } => Route::Open { carried: history::take_fragment().map(Into::into) },
        route => route,
    }
}
