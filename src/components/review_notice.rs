//! That something may be out of date.

use waymark_model::Date;
use yew::{Html, html};

use super::notice::notice;
use crate::i18n::key;
use crate::i18n::messages::text_argument;
use crate::scene::Scene;

/// Says that something may be out of date, once the day has passed by which it was due to be read again.
pub fn review_notice(scene: &Scene, review_by: Date) -> Html {
    let day = text_argument(scene.messages.day(review_by));
    html! { if scene.today > review_by { { notice("clock", scene.say_with(key::REVIEW, &[("date", day)])) } } }
}
