//! What stands below the first screen of a page.

use yew::{Html, Properties, component, html};

use crate::drawing::Drawing;
use crate::hooks::use_a_moment;
use crate::scene::Scene;

#[derive(Properties, PartialEq)]
struct Props {
    scene: Scene,
    drawing: Drawing,
}

/// A part of a page that begins below the first screen: it is drawn a moment after the page is painted, in a task of its own.
/// Nobody can see it before, and a cheap telephone shows the page three times as soon. `key` tells it from the parts of other
/// pages.
pub fn below(scene: &Scene, key: &str, draw: impl Fn() -> Html + 'static) -> Html {
    html! { <Below {key} scene={scene.clone()} drawing={Drawing::new(draw)} /> }
}

#[component]
fn Below(Props { scene, drawing }: &Props) -> Html {
    if use_a_moment(scene) { drawing.draw() } else { still_to_come() }
}

/// What stands for parts that are still to come: as high as a screen, so that nothing which can be seen moves when they are there.
pub fn still_to_come() -> Html {
    html! { <div class="wm-below" aria-busy="true"></div> }
}
