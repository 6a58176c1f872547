//! What must be said first.

use waymark_engine::AlertRaised;
use yew::Html;

use super::section;
use crate::components::alert_card::alert_card;
use crate::i18n::key;
use crate::pages::link::place_links;
use crate::scene::Scene;

/// What must be said first, in the engine's order; nothing at all where nothing is urgent.
pub(super) fn alerts(scene: &Scene, raised: &[AlertRaised]) -> Html {
    if raised.is_empty() {
        return Html::default();
    }
    let card = |raised: &AlertRaised| {
        let alert = scene.content.alerts.get(&raised.id)?;
        Some(alert_card(scene, alert, raised, &place_links(scene, alert.signposts.as_slice())))
    };
    section(scene, "alerts", key::PLAN_ALERTS, raised.iter().filter_map(card).collect())
}
