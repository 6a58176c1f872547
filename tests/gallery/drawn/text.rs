//! What is read, and what sets it apart.

use serde::Deserialize;
use serde_json::Value;
use waymark::components::announced::Announced;
use waymark::components::below::below;
use waymark::components::disclosure::disclosure;
use waymark::components::icon::icon;
use waymark::components::mark::mark;
use waymark::components::no_voice::no_voice_note;
use waymark::components::notice::{notice, spoken_notice};
use waymark::components::outcome_mark::{outcome_mark, outcome_text};
use waymark::components::page_heading::page_heading;
use waymark::components::paper_drawing::paper_drawings;
use waymark::components::point_list::{bullets, numbered, part};
use waymark::components::reading_list::{Part, reading_list};
use waymark::components::review_notice::review_notice;
use waymark::components::subheading::subheading;
use waymark::components::truth_mark::truth_mark;
use waymark::drawing::Drawing;
use waymark::i18n::name::Named as _;
use waymark::scene::Scene;
use waymark_model::{Date, Outcome, Paper, Truth};
use yew::{Html, html};

use super::given::{Text, WrittenFold, WrittenLevel, WrittenLook, found, key_of, read};

/// Draws a text; `None` where the component is none.
pub(super) fn draw(scene: &Scene, component: &str, given: &Value) -> Option<Html> {
    Some(match component {
        "disclosure" => {
            let Unfolds { fold, summary, body } = read(given);
            disclosure(fold.into(), summary.drawn(scene), html! { <p>{ body.drawn(scene) }</p> })
        }
        "icon" => {
            let Picture { names } = read(given);
            let row = |name: String| html! { <p class="wm-mark">{ icon(&name) }<span>{ name }</span></p> };
            html! { <div class="wm-needs">{ for names.into_iter().map(row) }</div> }
        }
        "paper_drawing" => {
            let Papers { papers } = read(given);
            let paper = |name: &String| *found(Paper::ALL.iter().find(|paper| paper.key().id() == name), name);
            paper_drawings(scene, &papers.iter().map(paper).collect::<Vec<_>>())
        }
        "no_voice" => no_voice_note(scene),
        "announced" => {
            let News { text } = read(given);
            html! { <Announced text={text.of(scene)} /> }
        }
        "below" => {
            let News { text } = read(given);
            let text = text.drawn(scene);
            below(scene, "example", move || html! { <p>{ text.clone() }</p> })
        }
        "reading_list" => {
            let Read { ways, parts } = read(given);
            let part = |(title, rows): (Text, Vec<Text>)| Part {
                title: title.of(scene),
                rows: rows
                    .iter()
                    .map(|row| {
                        let text = row.drawn(scene);
                        Drawing::new(move || html! { <h3>{ text.clone() }</h3> })
                    })
                    .collect(),
            };
            reading_list(scene, ways.into(), parts.into_iter().map(part).collect())
        }
        "mark" => {
            let Marked { look, picture, text } = read(given);
            mark(look.into(), &picture, text.drawn(scene))
        }
        "notice" => {
            let Remark { picture, text, spoken } = read(given);
            if spoken { spoken_notice(&picture, text.drawn(scene)) } else { notice(&picture, text.drawn(scene)) }
        }
        "outcome_mark" => {
            let Compared { outcome, from, in_words } = read(given);
            let outcome = match outcome {
                WrittenOutcome::Matches => Outcome::Matches,
                WrittenOutcome::NotNow => Outcome::NotNow { from: day(&from.unwrap()) },
                WrittenOutcome::CannotTell => Outcome::CannotTell,
                WrittenOutcome::DoesNotMatch => Outcome::DoesNotMatch,
            };
            if in_words {
                html! { <p>{ outcome_text(scene, outcome) }</p> }
            } else {
                outcome_mark(scene, outcome)
            }
        }
        "page_heading" => {
            let Heading { text } = read(given);
            page_heading(text.drawn(scene))
        }
        "point_list" => points(scene, read(given)),
        "review_notice" => {
            let Review { by } = read(given);
            review_notice(scene, day(&by))
        }
        "subheading" => {
            let Below { level, text } = read(given);
            subheading(level.into(), text.drawn(scene))
        }
        "truth_mark" => {
            let Holds { truth } = read(given);
            let truth = match truth {
                WrittenTruth::Met => Truth::Met,
                WrittenTruth::NotMet => Truth::NotMet,
                WrittenTruth::Unknown => Truth::Unknown,
            };
            truth_mark(scene, truth)
        }
        "words" => {
            let Heading { text } = read(given);
            html! { <p>{ text.drawn(scene) }</p> }
        }
        _ => return None,
    })
}

fn points(scene: &Scene, Points { keys, in_order, title, level }: Points) -> Html {
    let points = if in_order { numbered(scene, keys.into_iter()) } else { bullets(scene, keys.into_iter()) };
    part(scene, level.into(), key_of(&title), points)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unfolds {
    fold: WrittenFold,
    summary: Text,
    body: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Picture {
    names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Marked {
    look: WrittenLook,
    picture: String,
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Remark {
    picture: String,
    text: Text,
    #[serde(default)]
    spoken: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Compared {
    outcome: WrittenOutcome,
    from: Option<String>,
    #[serde(default)]
    in_words: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenOutcome {
    Matches,
    NotNow,
    CannotTell,
    DoesNotMatch,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Points {
    keys: Vec<String>,
    #[serde(default)]
    in_order: bool,
    title: String,
    level: WrittenLevel,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Below {
    level: WrittenLevel,
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holds {
    truth: WrittenTruth,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenTruth {
    Met,
    NotMet,
    Unknown,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Papers {
    papers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct News {
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    ways: WrittenFold,
    parts: Vec<(Text, Vec<Text>)>,
}
