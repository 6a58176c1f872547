//! A style sheet as a list of declarations, read by the parser that a browser is built on.

use std::fmt;
use std::fs;
use std::path::Path;

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState, QualifiedRuleParser,
    RuleBodyItemParser, RuleBodyParser, SourceLocation, StyleSheetParser, Token,
};

/// A property with its value, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Declaration {
    pub(crate) place: Place,
    /// What is asked of the device, from the outside in: `@media print`.
    pub(crate) conditions: Vec<String>,
    pub(crate) selector: String,
    pub(crate) property: String,
    pub(crate) value: Vec<Piece>,
    /// The value as it is written.
    pub(crate) text: String,
}

/// Where something stands. Lines and columns are counted from one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) path: String,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// What a value is made of; separators and blocks are passed through to what is in them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    Word(String),
    Hash(String),
    Length {
        number: f32,
        unit: String,
    },
    Share,
    Number(f32),
    /// A function but `var`; its arguments follow.
    Function(String),
    /// The token that `var(--wm-…)` names.
    Token(String),
}

/// The style sheets of the site, in the order of the cascade.
pub(crate) const SHEETS: [&str; 8] = [
    "settings.css",
    "elements.css",
    "frame.css",
    "controls.css",
    "content.css",
    "plan.css",
    "finding.css",
    "overrides.css",
];

/// Reads one of them.
pub(crate) fn site_sheet(name: &str) -> Vec<Declaration> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles").join(name);
    read(&format!("styles/{name}"), &fs::read_to_string(path).unwrap())
}

/// The declarations of a sheet.
///
/// # Panics
/// Where the sheet cannot be read as CSS: a browser would leave out a part of it without a word.
pub(crate) fn read(path: &str, text: &str) -> Vec<Declaration> {
    let mut found = Vec::new();
    let mut rules = Rules { path, conditions: Vec::new(), found: &mut found };
    rules.read(&mut Parser::new(text));
    found
}

struct Rules<'a> {
    path: &'a str,
    conditions: Vec<String>,
    found: &'a mut Vec<Declaration>,
}

impl Rules<'_> {
    fn read(&mut self, input: &mut Parser<'_>) {
        let path = self.path;
        for rule in StyleSheetParser::new(input, self) {
            rule.unwrap_or_else(|(error, text, at)| panic!("{}: {error:?}: {text}", place(path, at)));
        }
    }
}

impl<'i> AtRuleParser<'i> for Rules<'_> {
    type Prelude = String;
    type AtRule = ();
    type Error = ();

    fn parse_prelude(&mut self, name: CowRcStr<'i>, input: &mut Parser<'i>) -> Result<String, ParseError<()>> {
        Ok(format!("@{name} {}", rest(input)))
    }

    fn parse_block(&mut self, prelude: String, _: &ParserState, input: &mut Parser<'i>) -> Result<(), ParseError<()>> {
        let conditions = self.conditions.iter().cloned().chain([prelude]).collect();
        Rules { path: self.path, conditions, found: self.found }.read(input);
        Ok(())
    }
}

impl<'i> QualifiedRuleParser<'i> for Rules<'_> {
    type Prelude = String;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<String, ParseError<()>> {
        Ok(rest(input))
    }

    fn parse_block(&mut self, selector: String, _: &ParserState, input: &mut Parser<'i>) -> Result<(), ParseError<()>> {
        let mut body = Body { path: self.path, conditions: &self.conditions, selector: &selector };
        for declaration in RuleBodyParser::new(input, &mut body) {
            self.found.push(
                declaration.unwrap_or_else(|(error, text, at)| panic!("{}: {error:?}: {text}", place(self.path, at))),
            );
        }
        Ok(())
    }
}

struct Body<'a> {
    path: &'a str,
    conditions: &'a [String],
    selector: &'a str,
}

impl<'i> DeclarationParser<'i> for Body<'_> {
    type Declaration = Declaration;
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        start: &ParserState,
    ) -> Result<Declaration, ParseError<()>> {
        let from = input.position();
        let mut value = Vec::new();
        pieces(input, &mut value);
        Ok(Declaration {
            place: place(self.path, start.source_location()),
            conditions: self.conditions.to_vec(),
            selector: self.selector.to_owned(),
            property: name.to_ascii_lowercase(),
            value,
            text: input.slice_from(from).trim().to_owned(),
        })
    }
}

/// The sheets nest nothing: a rule in a rule is an error, as it is for the oldest browsers that we support.
impl AtRuleParser<'_> for Body<'_> {
    type Prelude = ();
    type AtRule = Declaration;
    type Error = ();
}

impl QualifiedRuleParser<'_> for Body<'_> {
    type Prelude = ();
    type QualifiedRule = Declaration;
    type Error = ();
}

impl RuleBodyItemParser<'_, Declaration, ()> for Body<'_> {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}

fn pieces(input: &mut Parser<'_>, into: &mut Vec<Piece>) {
    while let Ok(token) = input.next() {
        let token = token.clone();
        match &token {
            Token::Ident(word) => into.push(Piece::Word(word.to_ascii_lowercase())),
            Token::Hash(hash) | Token::IDHash(hash) => into.push(Piece::Hash(format!("#{hash}"))),
            Token::Dimension { value, unit, .. } => {
                into.push(Piece::Length { number: *value, unit: unit.to_ascii_lowercase() });
            }
            Token::Percentage { .. } => into.push(Piece::Share),
            Token::Number { value, .. } => into.push(Piece::Number(*value)),
            Token::Function(name) if name.eq_ignore_ascii_case("var") => {
                let named: Result<String, ParseError<()>> = input.parse_nested_block(|input| Ok(rest(input)));
                into.push(Piece::Token(named.unwrap()));
            }
            Token::Function(_) | Token::ParenthesisBlock => {
                if let Token::Function(name) = &token {
                    into.push(Piece::Function(name.to_ascii_lowercase()));
                }
                let inside: Result<(), ParseError<()>> = input.parse_nested_block(|input| {
                    pieces(input, into);
                    Ok(())
                });
                inside.unwrap();
            }
            _ => {}
        }
    }
}

/// All that is left, as it is written.
fn rest(input: &mut Parser<'_>) -> String {
    let from = input.position();
    while input.next().is_ok() {}
    input.slice_from(from).trim().to_owned()
}

fn place(path: &str, at: SourceLocation) -> Place {
    Place { path: path.to_owned(), line: at.line + 1, column: at.column }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.path, self.line, self.column)
    }
}
