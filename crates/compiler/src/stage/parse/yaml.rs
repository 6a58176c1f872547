//! YAML into nodes.
//!
//! The reader's events are put together here rather than by a deserialiser: a deserialiser stops at the first fault
//! and hides anchors, tags and the original text of `yes` and `0808` (ADR 0001).

use std::collections::BTreeMap;

use granit_parser::{Event, Options, Parser, ScalarStyle, Span, StructureStyle};

use crate::diagnostic::{Code, Diagnostic, Faults};
use crate::files::{FileId, Place, Spanned};
use crate::source::{Node, NodeKind};
use crate::stage::parse::{DEEPEST, yaml_fault};

/// Reads a file. `None` when it is not YAML or holds nothing.
pub(super) fn parse(file: FileId, text: &str, faults: &mut Faults) -> Option<Node> {
    let mut builder = Builder { file, text, faults, open: Vec::new(), root: None };
    for event in Parser::new_from_str_with_options(text, options()) {
        match event {
            Ok((Event::DocumentStart(..), span)) if builder.root.is_some() => {
                let place = builder.place(span);
                let fault = Diagnostic::new(Code::SeveralDocuments, place, "a second document starts here");
                builder.faults.add(fault.help("one thing per file: move it to a file of its own".to_owned()));
                return builder.root;
            }
            Ok((event, span)) => builder.see(event, span),
            Err(error) => {
                builder.faults.add(yaml_fault::describe(file, text, &error));
                return None;
            }
        }
    }
    if builder.root.is_none() {
        let fault = Diagnostic::new(Code::WrongShape, Place::top(file), "this file is empty");
        builder.faults.add(fault.help("fill it in, or delete it".to_owned()));
    }
    builder.root
}

fn options() -> Options {
    granit_parser::options! {
        disallow_directives: true,
        // Aliases are refused one by one, whether or not they lead anywhere.
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        emit_comments: false,
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
    }
}

struct Builder<'a> {
    file: FileId,
    text: &'a str,
    faults: &'a mut Faults,
    open: Vec<Open>,
    root: Option<Node>,
}

/// A list or a mapping whose end is not reached yet.
struct Open {
    start: Span,
    style: StructureStyle,
    inside: Inside,
}

enum Inside {
    List(Vec<Node>),
    Map(OpenMap),
}

#[derive(Default)]
struct OpenMap {
    entries: Vec<(Spanned<String>, Node)>,
    places: BTreeMap<String, Place>,
    key: Key,
}

/// Where a mapping stands between a key and its value.
#[derive(Default)]
enum Key {
    #[default]
    Awaited,
    Read(Spanned<String>),
    /// The key was refused; its value is dropped.
    Refused,
}

impl Builder<'_> {
    fn see(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Scalar(value, style, _, _) => {
                self.refuse_tag(span);
                let place = self.place(span);
                // The reader gives `~` for nothing at all; without quotes, YAML means the same by these words.
                let nothing = style == ScalarStyle::Plain && matches!(&*value, "~" | "null" | "Null" | "NULL");
                let kind = if nothing { NodeKind::Nothing } else { NodeKind::Text(value.into_owned()) };
                self.put(Node { kind, place });
            }
            Event::SequenceStart(style, _, _) => self.start(span, style, Inside::List(Vec::new())),
            Event::MappingStart(style, _, _) => self.start(span, style, Inside::Map(OpenMap::default())),
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Anchor(_, name) => {
                self.refuse(
                    span,
                    format!("`&{name}` is an anchor"),
                    "leave it out, and write the value wherever it is needed",
                );
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let place = self.place(span);
                let written = self.text.get(place.span.start..place.span.end).unwrap_or_default();
                self.refuse(span, format!("`{written}` is an alias"), "write the value itself");
                self.put(Node { kind: NodeKind::Refused, place });
            }
            _ => {}
        }
    }

    fn start(&mut self, start: Span, style: StructureStyle, inside: Inside) {
        self.refuse_tag(start);
        self.open.push(Open { start, style, inside });
    }

    fn end(&mut self, end: Span) {
        let Some(Open { start, style, inside }) = self.open.pop() else { return };
        let (first, kind) = match inside {
            Inside::List(items) => (items.first().map(|item| item.place), NodeKind::List(items)),
            Inside::Map(map) => (map.entries.first().map(|(key, _)| key.place), NodeKind::Map(map.entries)),
        };
        let (start, end) = (self.place(start).span.start, self.place(end).span.end);
        let whole = Place::new(self.file, start, end);
        let place = if style == StructureStyle::Flow { whole } else { first.unwrap_or(whole) };
        self.put(Node { kind, place });
    }

    /// Puts a finished node where it belongs.
    fn put(&mut self, node: Node) {
        let Some(Open { inside, .. }) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        match inside {
            Inside::List(items) => items.push(node),
            Inside::Map(map) => match std::mem::take(&mut map.key) {
                Key::Awaited => map.key = map.read_key(node, self.faults),
                Key::Read(key) => {
                    let span = node.place.span;
                    let nothing = matches!(node.kind, NodeKind::Nothing) && span.start == span.end;
                    let node = if nothing { Node { place: key.place, ..node } } else { node };
                    map.entries.push((key, node));
                }
                Key::Refused => {}
            },
        }
    }

    fn refuse_tag(&mut self, span: Span) {
        if let Some(tag) = span.tag_span() {
            let place = self.place(tag);
            let written = self.text.get(place.span.start..place.span.end).unwrap_or_default();
            let fault = Diagnostic::new(Code::Tag, place, format!("`{written}` is a tag"));
            self.faults.add(fault.help("leave it out: every key knows what it holds".to_owned()));
        }
    }

    fn refuse(&mut self, span: Span, message: String, help: &str) {
        self.faults.add(Diagnostic::new(Code::Anchor, self.place(span), message).help(help.to_owned()));
    }

    fn place(&self, span: Span) -> Place {
        yaml_fault::place(self.file, self.text, span)
    }
}

impl OpenMap {
    fn read_key(&mut self, node: Node, faults: &mut Faults) -> Key {
        let NodeKind::Text(text) = node.kind else {
            if !matches!(node.kind, NodeKind::Refused) {
                faults.add(Diagnostic::new(Code::WrongShape, node.place, "a key is a single word"));
            }
            return Key::Refused;
        };
        if text == "<<" {
            let fault = Diagnostic::new(Code::Anchor, node.place, "`<<` is a merge key");
            faults.add(fault.help("write the keys themselves".to_owned()));
            return Key::Refused;
        }
        if let Some(first) = self.places.get(&text) {
            let fault = Diagnostic::new(Code::DuplicateKey, node.place, format!("the key `{text}` is here twice"));
            faults.add(fault.also(*first, "first here").help("keep one of them".to_owned()));
            return Key::Refused;
        }
        self.places.insert(text.clone(), node.place);
        Key::Read(Spanned::new(text, node.place))
    }
}
