//! Rights to read about.

use waymark_model::{Group, Right};
use yew::{Html, html};

use super::link::right_link;
use crate::components::disclosure::Fold;
use crate::components::page_heading::page_heading;
use crate::components::reading_list::{Part, reading_list};
use crate::drawing::Drawing;
use crate::i18n::name::Named as _;
use crate::i18n::order::in_alphabetical_order;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// Every right, by part of daily life.
pub fn rights_page(scene: &Scene) -> Html {
    let part = |group: Group| {
        let of_group = || scene.content.rights.values().filter(|right| right.group == group);
        let title = |right: &Right| scene.messages.content(&content_key::right_title(&right.id));
        let titles: Vec<String> = of_group().map(title).collect();
        let row = |right: &Right| {
            let (scene, right) = (scene.clone(), right.id.clone());
            Drawing::new(move || html! { <h3>{ right_link(&scene, &right) }</h3> })
        };
        let rows = in_alphabetical_order(&scene.messages, &titles, of_group()).into_iter().map(row).collect();
        Part { title: scene.messages.text(group.key()), rows }
    };
    html! {
        <>
            { page_heading(scene.say(key::RIGHTS_TITLE)) }
            <p class="wm-lead">{ scene.say(key::RIGHTS_INTRO) }</p>
            { reading_list(scene, Fold::Open, Group::ALL.into_iter().map(part).collect()) }
        </>
    }
}
