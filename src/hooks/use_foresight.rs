//! Thinking ahead while somebody reads.

use yew::{hook, use_effect};

use crate::browser::timer;
use crate::route::Route;
use crate::scene::Scene;

/// How long after a page is drawn, in milliseconds: it is painted by then, and no finger has moved yet.
pub const A_MOMENT: u32 = 60;

/// Works out what the next page will need, once this one is painted: the first question on the way in, the plan on the way to
/// it. A slow telephone would otherwise stand still for it after the tap. What a question leads to depends on what is filled
/// in; the question's own page thinks of that.
#[hook]
pub fn use_foresight(route: &Route, scene: &Scene) {
    let (route, scene) = (route.clone(), scene.clone());
    use_effect(move || {
        let waiting = timer::after(A_MOMENT, move || match route {
            Route::Start | Route::About | Route::Urgent => drop(scene.next_question()),
            Route::Check | Route::Changed { .. } => scene.later.iter().for_each(|later| later.foresee_plan(&scene)),
            _ => {}
        });
        move || drop(waiting)
    });
}
