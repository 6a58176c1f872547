//! Numbers to call.

use waymark_model::{Phone, PhoneKind};
use yew::{Html, html};

use super::icon::icon;
use super::words::words;
use crate::i18n::name::Named as _;
use crate::scene::Scene;

/// Numbers to call or write to, each to be pressed; nothing where there is none.
pub fn phone_list(scene: &Scene, phones: &[Phone]) -> Html {
    if phones.is_empty() {
        return Html::default();
    }
    let row = |phone: &Phone| {
        html! {
            <li class="wm-phones__row">
                <a class="wm-phone" href={phone_address(phone)}>
                    { icon(if phone.kind == PhoneKind::Text { "mail" } else { "phone" }) }
                    <span class="wm-phone__kind">{ scene.say(phone.kind.key()) }</span>
                    <bdi class="wm-phone__number" dir="ltr">{ words(phone.number.to_string()) }</bdi>
                </a>
            </li>
        }
    };
    html! { <ul class="wm-phones">{ for phones.iter().map(row) }</ul> }
}

/// Where a press leads: the dialler, a text message, or `WhatsApp`, which wants the number as dialled from abroad.
#[must_use]
pub fn phone_address(phone: &Phone) -> String {
    let dialled = phone.number.dialled();
    match phone.kind {
        PhoneKind::Call | PhoneKind::Relay => format!("tel:{dialled}"),
        PhoneKind::Text => format!("sms:{dialled}"),
        PhoneKind::Whatsapp => {
            let national = dialled.strip_prefix('0').map(|rest| format!("44{rest}"));
            format!("https://wa.me/{}", national.as_deref().unwrap_or_else(|| dialled.trim_start_matches('+')))
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_model::PhoneNumber;

    use super::*;

    #[test]
    fn a_press_leads_to_the_right_place() {
        let cases = [
            (PhoneKind::Call, "0808 8010 503", "tel:08088010503"),
            (PhoneKind::Call, "999", "tel:999"),
            (PhoneKind::Text, "07306 017999", "sms:07306017999"),
            (PhoneKind::Whatsapp, "07306 017999", "https://wa.me/447306017999"),
            (PhoneKind::Whatsapp, "+44 7306 017999", "https://wa.me/447306017999"),
            (PhoneKind::Relay, "18000", "tel:18000"),
        ];
        for (kind, number, expected) in cases {
            assert_eq!(phone_address(&Phone { number: PhoneNumber::parse(number).unwrap(), kind }), expected);
        }
    }
}
