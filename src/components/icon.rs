//! Small pictures.

use waymark_model::Picture;
use yew::{Html, html};

/// A small picture of the page's own; a dot where there is none of that name. It never stands alone: words beside it say
/// the same.
pub fn icon(name: &str) -> Html {
    html_of(drawing(name))
}

/// The picture beside something to choose. It never stands alone: words beside it say the same.
pub fn picture(picture: Picture) -> Html {
    html_of(drawing_of(picture))
}

/// Draws a file. Each is one path in a square of 24; elements of our own are drawn faster than text that the browser reads.
fn html_of(drawing: &'static str) -> Html {
    let [class, path] = class_and_path(drawing);
    html! { <svg {class} viewBox="0 0 24 24" aria-hidden="true"><path d={path} /></svg> }
}

/// The first and the last of what stands in quotes in a file: it has four attributes, two of which are its own.
fn class_and_path(drawing: &str) -> [&str; 2] {
    [1, 7].map(|place| drawing.split('"').nth(place).unwrap_or_default())
}

macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("../../static/icons/", $name, ".svg"))
    };
}

macro_rules! drawings {
    ($given:ident; $($name:literal),+ $(,)?) => {
        match $given {
            $($name => file!($name),)+
            _ => file!("point"),
        }
    };
}

fn drawing(name: &str) -> &'static str {
    drawings!(
        name;
        "alert", "arrow", "back", "calendar", "check", "clock", "cross", "external", "heart", "help", "home", "id", "info",
        "language", "leave", "lock", "mail", "pin", "phone", "print", "scale", "search", "shield", "unknown", "users", "volume", "web",
    )
}

macro_rules! drawings_of {
    ($given:ident; $($picture:ident => $name:literal),+ $(,)?) => {
        match $given {
            $(Picture::$picture => file!($name),)+
        }
    };
}

fn drawing_of(picture: Picture) -> &'static str {
    drawings_of!(
        picture;
        Alert => "alert", Ambulance => "ambulance", Baby => "baby", Bed => "bed", Briefcase => "briefcase",
        BriefcaseOff => "briefcase-off", Buildings => "buildings", Calendar => "calendar",
        CalendarMinus => "calendar-minus", CalendarPlus => "calendar-plus", Cash => "cash", Check => "check",
        Child => "child", Clock => "clock", Coin => "coin", Cross => "cross", File => "file",
        FileAlert => "file-alert", FileCheck => "file-check", FilePlus => "file-plus", FileX => "file-x",
        Hand => "hand", Handshake => "handshake", Heart => "heart", Home => "home", HomeAlert => "home-alert",
        HomeHeart => "home-heart", HomeMove => "home-move", Hourglass => "hourglass", Id => "id", IdOff => "id-off",
        Infinity => "infinity", Key => "key", Language => "language", Lifebuoy => "lifebuoy", Lock => "lock",
        Mail => "mail", Map => "map", None => "none", Older => "older", Other => "other", Passport => "passport",
        Pencil => "pencil", Pin => "pin", Plane => "plane", Scale => "scale", School => "school", Shield => "shield",
        Ship => "ship", Soup => "soup", Speech => "speech", Stethoscope => "stethoscope", Suitcase => "suitcase",
        Swap => "swap", Tent => "tent", Umbrella => "umbrella", User => "user", Users => "users",
        UsersGroup => "users-group", WalletOff => "wallet-off", Wheelchair => "wheelchair", World => "web",
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;

    #[test]
    fn every_picture_has_a_drawing_of_its_own() {
        let drawings: BTreeSet<&str> = Picture::ALL.iter().map(|picture| drawing_of(*picture)).collect();
        assert_eq!(drawings.len(), Picture::ALL.len());
    }

    #[test]
    fn a_file_is_one_path_in_a_square_of_24_and_nothing_else() {
        let files = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/static/icons")).unwrap();
        let drawings = files.map(|file| file.unwrap().path()).filter(|path| path.extension() == Some("svg".as_ref()));
        for drawing in drawings.map(|path| fs::read_to_string(path).unwrap()) {
            let [class, path] = class_and_path(&drawing);
            assert!(class.starts_with("wm-icon") && path.starts_with('M'), "{drawing}");
            let expected =
                format!(r#"<svg class="{class}" viewBox="0 0 24 24" aria-hidden="true"><path d="{path}"/></svg>"#);
            assert_eq!(drawing.trim_end(), expected);
        }
    }
}
