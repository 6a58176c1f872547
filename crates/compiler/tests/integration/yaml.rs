//! YAML as plain trees, in the two ways it is met: as the compiler reads it, and as an editor does.

use granit_parser::{Event, Parser, ScalarStyle};
use serde_json::{Map, Value};

/// A part of a YAML file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Yaml {
    /// A word without quotes.
    Plain(String),
    /// A text in quotes.
    Quoted(String),
    /// A list.
    List(Vec<Yaml>),
    /// Keys and values, in order.
    Map(Vec<(String, Yaml)>),
}

impl Yaml {
    /// Reads a file that has no fault.
    pub(crate) fn read(text: &str) -> Self {
        // Keys and values of each open mapping, or items of each open list, one after the other.
        let mut open: Vec<Vec<Self>> = vec![Vec::new()];
        for event in Parser::new_from_str(text) {
            let node = match event.unwrap().0 {
                Event::Scalar(text, ScalarStyle::Plain, ..) => Self::Plain(text.into_owned()),
                Event::Scalar(text, ..) => Self::Quoted(text.into_owned()),
                Event::SequenceStart(..) | Event::MappingStart(..) => {
                    open.push(Vec::new());
                    continue;
                }
                Event::SequenceEnd => Self::List(open.pop().unwrap()),
                Event::MappingEnd => Self::Map(pairs(open.pop().unwrap())),
                _ => continue,
            };
            open.last_mut().unwrap().push(node);
        }
        open.pop().unwrap().pop().unwrap()
    }

    /// Writes it on one line.
    pub(crate) fn write(&self) -> String {
        match self {
            // On one line a comma would end a word; whatever has one is a text to everybody.
            Self::Plain(text) if !text.contains(',') => text.clone(),
            Self::Plain(text) | Self::Quoted(text) => quoted(text),
            Self::List(items) => format!("[{}]", items.iter().map(Self::write).collect::<Vec<_>>().join(", ")),
            Self::Map(entries) => {
                let entry = |(key, value): &(String, Self)| format!("{}: {}", quoted(key), value.write());
                format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// As the compiler reads it: nothing is interpreted, but for the words that mean nothing.
    pub(crate) fn to_compiler(&self) -> Value {
        self.json(&|plain| if means_nothing(plain) { Value::Null } else { plain.into() })
    }

    /// As an editor reads it: by the core schema of YAML 1.2.
    pub(crate) fn to_editor(&self) -> Value {
        self.json(&core_schema)
    }

    fn json(&self, plain: &dyn Fn(&str) -> Value) -> Value {
        match self {
            Self::Plain(text) => plain(text),
            Self::Quoted(text) => text.as_str().into(),
            Self::List(items) => items.iter().map(|item| item.json(plain)).collect(),
            Self::Map(entries) => Value::Object(
                entries.iter().map(|(key, value)| (key.clone(), value.json(plain))).collect::<Map<_, _>>(),
            ),
        }
    }
}

fn pairs(nodes: Vec<Yaml>) -> Vec<(String, Yaml)> {
    let mut nodes = nodes.into_iter();
    let mut pairs = Vec::new();
    while let Some(Yaml::Plain(key) | Yaml::Quoted(key)) = nodes.next() {
        pairs.push((key, nodes.next().unwrap()));
    }
    pairs
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn means_nothing(plain: &str) -> bool {
    matches!(plain, "" | "~" | "null" | "Null" | "NULL")
}

fn core_schema(plain: &str) -> Value {
    let number = plain.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    match plain {
        _ if means_nothing(plain) => Value::Null,
        "true" | "True" | "TRUE" => true.into(),
        "false" | "False" | "FALSE" => false.into(),
        _ if plain.starts_with("0x") => i64::from_str_radix(&plain[2..], 16).unwrap().into(),
        _ if number => {
            let whole = plain.parse::<i64>().ok().map(Value::from);
            whole.or_else(|| plain.parse::<f64>().ok().map(Value::from)).unwrap_or_else(|| plain.into())
        }
        _ => plain.into(),
    }
}

#[test]
fn an_editor_takes_plain_words_for_what_yaml_says_they_are() {
    let text = "{ a: yes, b: true, c: 2026-03-09, d: 2026-03, e: 2026, f: 0808, g: \"12\", h: 1.5, i: ~, j: 10:30 }";
    let yaml = Yaml::read(text);
    let editor = serde_json::json!({
        "a": "yes", "b": true, "c": "2026-03-09", "d": "2026-03", "e": 2026, "f": 808, "g": "12", "h": 1.5, "i": null,
        "j": "10:30",
    });
    assert_eq!(yaml.to_editor(), editor);
    assert_eq!(yaml.to_compiler()["f"], "0808");
    assert_eq!(yaml.to_compiler()["i"], Value::Null);
    assert_eq!(Yaml::read(&yaml.write()).to_editor(), editor);
}
