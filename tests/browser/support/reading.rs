//! What a screen reader is given: the tree of names, roles and states that the browser makes of a page.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::{Value, json};

use super::browser::Browser;
use super::words::plain;

/// Roles that hold nothing to say themselves: what is in them is read as if they were not there.
const SILENT: [&str; 11] = [
    "generic",
    "none",
    "paragraph",
    "InlineTextBox",
    "LineBreak",
    "ListMarker",
    "LabelText",
    "LayoutTable",
    "DescriptionListTerm",
    "Legend",
    "time",
];

/// Roles of what a person can do something with.
const TO_USE: [&str; 10] = [
    "button",
    "link",
    "radio",
    "checkbox",
    "textbox",
    "searchbox",
    "combobox",
    "spinbutton",
    "DisclosureTriangle",
    "slider",
];

/// States that are read out.
const STATES: [&str; 9] =
    ["checked", "expanded", "pressed", "invalid", "required", "disabled", "level", "focused", "live"];

/// Something that is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Read {
    /// How deep it lies in others.
    pub(crate) depth: usize,
    /// What it is, such as `button`.
    pub(crate) role: String,
    /// What it is called.
    pub(crate) name: String,
    /// What else is said of it.
    pub(crate) description: String,
    /// Its states, such as `checked: true`.
    pub(crate) states: Vec<String>,
}

/// A node as the browser tells it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    node_id: String,
    #[serde(default)]
    ignored: bool,
    role: Option<Property>,
    name: Option<Property>,
    description: Option<Property>,
    #[serde(default)]
    properties: Vec<State>,
    #[serde(default)]
    child_ids: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Property {
    #[serde(default)]
    value: Value,
}

#[derive(Debug, Deserialize)]
struct State {
    name: String,
    value: Property,
}

impl Browser {
    /// Everything that is read, in the order in which it is read.
    #[track_caller]
    pub(crate) fn read_aloud(&self) -> Vec<Read> {
        self.command("Accessibility.enable", json!({}));
        let tree = self.command("Accessibility.getFullAXTree", json!({}));
        let nodes: Vec<Node> = serde_json::from_value(tree["nodes"].clone()).unwrap();
        let root = nodes[0].node_id.clone();
        let nodes: HashMap<String, Node> = nodes.into_iter().map(|node| (node.node_id.clone(), node)).collect();
        let mut read = Vec::new();
        read_node(&nodes, &root, 0, &mut read);
        read
    }
}

fn read_node(nodes: &HashMap<String, Node>, id: &str, depth: usize, read: &mut Vec<Read>) {
    let Some(node) = nodes.get(id) else { return };
    let role = text(node.role.as_ref());
    let is_read = !node.ignored && !SILENT.contains(&role.as_str());
    let name = plain(&text(node.name.as_ref()));
    // A text that its own heading, link or label has just said is not said again.
    let is_said = role == "StaticText" && read.last().is_some_and(|last| last.name == name && last.depth < depth);
    if is_read && !is_said {
        let states = node.properties.iter().filter_map(state).collect();
        let description = plain(&text(node.description.as_ref()));
        read.push(Read { depth, role, name, description, states });
    }
    for child in &node.child_ids {
        read_node(nodes, child, depth + usize::from(is_read), read);
    }
}

fn text(property: Option<&Property>) -> String {
    let value = property.map(|property| &property.value);
    value.and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn state(state: &State) -> Option<String> {
    let value = match &state.value.value {
        Value::Bool(false) | Value::Null => return None,
        Value::String(text) if text == "false" && state.name == "invalid" => return None,
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    STATES.contains(&state.name.as_str()).then(|| format!("{}: {value}", state.name))
}

impl Read {
    /// Whether a person can do something with it.
    pub(crate) fn is_to_use(&self) -> bool {
        TO_USE.contains(&self.role.as_str())
    }

    /// Its level, for a heading.
    pub(crate) fn heading(&self) -> Option<u8> {
        let level = self.states.iter().find_map(|state| state.strip_prefix("level: "))?;
        (self.role == "heading").then(|| level.parse().ok()).flatten()
    }
}

/// What is read, a line each, for a person to look through.
pub(crate) fn transcript(read: &[Read]) -> String {
    let mut text = String::new();
    for one in read {
        let states = one.states.iter().map(|state| format!(" [{state}]")).collect::<String>();
        let description = if one.description.is_empty() { String::new() } else { format!(" — {}", one.description) };
        let indent = "  ".repeat(one.depth);
        writeln!(text, "{indent}{} “{}”{states}{description}", one.role, one.name).unwrap();
    }
    text
}
