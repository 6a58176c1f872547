//! The gallery: every component with what its file says of it, and its examples by day and by night, in both directions; and the
//! contrast of every pair of colours.

use std::fs;
use std::path::Path;

use yew::{Html, LocalServerRenderer, Properties, component, html};

use crate::contrast::{Measured, measured, table};
use crate::drawn::component_file::{ComponentFile, Criteria};
use crate::drawn::page::{Page, Sheet, write_all};
use crate::tokens::{DEVICES, Tokens};

/// Makes each frame as high as what is in it.
const FIT: &str = "document.addEventListener('load', event => {
    const frame = event.target;
    if (frame.tagName === 'IFRAME') frame.height = frame.contentDocument.documentElement.scrollHeight + 4;
}, true);";

/// Writes the gallery into a folder; its first page is `index.html`.
pub(crate) fn write(folder: &Path, files: &[ComponentFile]) {
    write_all(folder, files);
    fs::write(folder.join("gallery.css"), include_str!("gallery.css")).unwrap();
    let body = html! {
        <main class="gallery">
            <h1>{ "Components" }</h1>
            <p class="wm-lead">
                { "Each is drawn by the app's own code from its file in tests/gallery/components, with the site's style sheets. Dates and numbers are as in English: how others write them, only a browser with the app knows." }
            </p>
            <nav aria-label="Components">
                <ul>{ for files.iter().map(|file| html! { <li><a href={format!("#{}", file.name)}>{ &file.name }</a></li> }) }</ul>
            </nav>
            { for files.iter().map(component_section) }
            { contrast_section() }
        </main>
    };
    let body = rendered(body);
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Waymark: components</title>\n\
         <link rel=\"stylesheet\" href=\"{}\">\n<link rel=\"stylesheet\" href=\"gallery.css\">\n<script>{FIT}</script>\n\
         </head>\n<body>\n{body}\n</body>\n</html>\n",
        Sheet::Device.file(),
    );
    fs::write(folder.join("index.html"), page).unwrap();
}

fn rendered(body: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(LocalServerRenderer::<Whole>::with_props(WholeProps { body }).hydratable(false).render())
}

#[derive(Properties, PartialEq)]
struct WholeProps {
    body: Html,
}

#[component]
fn Whole(props: &WholeProps) -> Html {
    props.body.clone()
}

fn component_section(file: &ComponentFile) -> Html {
    let parameter = |(name, meaning): (&String, &String)| html! { <><dt>{ name }</dt><dd>{ meaning }</dd></> };
    let Criteria { keyboard, screen_reader, voice, zoom, forced_colours } = &file.criteria;
    let criteria = [
        ("Keyboard", keyboard.as_ref()),
        ("Screen reader", Some(screen_reader)),
        ("Voice", voice.as_ref()),
        ("Zoom of 400 %", Some(zoom)),
        ("Forced colours", Some(forced_colours)),
    ];
    let criterion = |(name, text): (&str, Option<&String>)| {
        text.map(|text| html! { <><dt>{ name.to_owned() }</dt><dd>{ text }</dd></> })
    };
    let examples = file.examples.iter().map(|example| {
        let frames: Html = Page::of(file, example).iter().flat_map(frames).collect();
        let shown = html! { <div class="gallery__frames">{ frames }</div> };
        if example.hidden {
            html! { <details><summary>{ &example.name }{ " (odd, and important)" }</summary>{ shown }</details> }
        } else {
            html! { <><h3>{ &example.name }</h3>{ shown }</> }
        }
    });
    html! {
        <section id={file.name.clone()}>
            <h2>{ &file.name }</h2>
            <p>{ &file.purpose }</p>
            if !file.parameters.is_empty() {
                <details><summary>{ "Parameters" }</summary><dl>{ for file.parameters.iter().map(parameter) }</dl></details>
            }
            <details>
                <summary>{ "What it must stand" }</summary>
                <dl>{ for criteria.into_iter().filter_map(criterion) }</dl>
            </details>
            { for examples }
        </section>
    }
}

/// A page by day and by night.
fn frames(page: &Page) -> Vec<Html> {
    let frame = |sheet: Sheet| {
        let title = format!("{}, {}", page.title, sheet.file().trim_end_matches(".css"));
        html! { <iframe loading="lazy" {title} srcdoc={page.html(sheet)}></iframe> }
    };
    [Sheet::Light, Sheet::Dark].map(frame).into()
}

fn contrast_section() -> Html {
    let rows = measured(&table(), Tokens::of_site);
    let row = |one: &Measured| {
        let tokens = DEVICES.into_iter().find(|device| device.name == one.device).map(Tokens::of_site);
        let hex = |name: &str| tokens.as_ref().and_then(|tokens| tokens.colour(name)).map(|c| format!("#{c:x}"));
        let sample =
            format!("color: {}; background: {}", hex(&one.of).unwrap_or_default(), hex(&one.on).unwrap_or_default());
        html! {
            <tr>
                <td>{ one.device }</td>
                <td style={sample}>{ format!("{} on {}", one.of, one.on) }</td>
                <td>{ format!("{:?}", one.purpose) }</td>
                <td>{ format!("{:.2} : 1", one.contrast) }</td>
                <td>{ format!("{} : 1", one.purpose.least()) }</td>
            </tr>
        }
    };
    let heads = ["Device", "Pair", "For", "Measured", "At least"];
    html! {
        <section id="contrast">
            <h2>{ "Contrast" }</h2>
            <table>
                <thead><tr>{ for heads.into_iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </section>
    }
}
