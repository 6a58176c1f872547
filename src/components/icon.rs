//! Small pictures.

use yew::{AttrValue, Html};

/// A small picture; a dot where there is none of that name. It never stands alone: words beside it say the same.
pub fn icon(name: &str) -> Html {
    // Our own files, so that nothing from elsewhere is ever put into the page unchecked.
    Html::from_html_unchecked(AttrValue::Static(drawing(name)))
}

macro_rules! drawings {
    ($given:ident; $($name:literal),+ $(,)?) => {
        match $given {
            $($name => include_str!(concat!("../../static/icons/", $name, ".svg")),)+
            _ => include_str!("../../static/icons/point.svg"),
        }
    };
}

fn drawing(name: &str) -> &'static str {
    drawings!(
        name;
        "alert", "arrow", "back", "briefcase", "calendar", "check", "clock", "coin", "cross", "external", "heart",
        "help", "home", "id", "info", "language", "leave", "mail", "pin", "phone", "print", "scale", "school", "search",
        "shield", "soup", "stethoscope", "unknown", "users", "web",
    )
}
