//! `{ fact: … }`, `{ later-of: […] }`: dates worked out from other dates.

use serde_json::{Value, json};
use waymark_model::{Direction, FactId, ParameterId, ValueOn};

use crate::diagnostic::{Code, Diagnostic};
use crate::files::{Place, Spanned};
use crate::source::schema::form;
use crate::source::vocabulary::{unknown, vocabulary};
use crate::source::{Fields, List, Node, Read, Reader, Ref, Refusal, Scalar};

/// A date worked out from other dates.
#[derive(Debug, Clone)]
pub(crate) enum DateShape {
    Fact(Ref<FactId>),
    Moved(MovedShape),
    Parameter(Ref<ParameterId>),
    LaterOf(List<DateShape>),
    EarlierOf(List<DateShape>),
}

/// The date of a fact, moved by a parameter.
#[derive(Debug, Clone)]
pub(crate) struct MovedShape {
    pub(crate) fact: Ref<FactId>,
    pub(crate) direction: Direction,
    pub(crate) by: Ref<ParameterId>,
    pub(crate) value_on: ValueOn,
}

const KEYS: [&str; 7] = ["fact", "plus", "minus", "as-of", "parameter", "later-of", "earlier-of"];
const FORMS: [&str; 4] = ["fact", "parameter", "later-of", "earlier-of"];

vocabulary! {
    ValueOn, "a day whose value counts" { "anchor" => Anchor }
}

impl Read for DateShape {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let fields = Fields::of(node, "date expression", &KEYS, reader)?;
        let form = fields.one_of(&FORMS, reader)?;
        let companions: &[&str] = if form == "fact" { &["plus", "minus", "as-of"] } else { &[] };
        fields.only(form, companions, &KEYS, reader);
        let date = match form {
            "fact" => of_fact(&fields, reader),
            "parameter" => fields.take("parameter", reader).map(Self::Parameter),
            "later-of" => fields.take("later-of", reader).map(Self::LaterOf),
            _ => fields.take("earlier-of", reader).map(Self::EarlierOf),
        }?;
        if !matches!(date, Self::LaterOf(_) | Self::EarlierOf(_)) {
            reader.gathered.dates.push(date.clone());
        }
        Some(date)
    }

    fn schema() -> Value {
        json!({ "$ref": "#/$defs/date" })
    }
}

impl DateShape {
    /// The place of the first id in it.
    pub(crate) fn place(&self) -> Option<Place> {
        match self {
            Self::Fact(fact) => Some(fact.place()),
            Self::Moved(moved) => Some(moved.fact.place()),
            Self::Parameter(id) => Some(id.place()),
            Self::LaterOf(parts) | Self::EarlierOf(parts) => parts.iter().find_map(Self::place),
        }
    }

    /// The JSON Schema of each form, which schemas of files refer to.
    pub(crate) fn definition() -> Value {
        let fact = || ("fact", Ref::<FactId>::schema());
        let moved =
            |way| form(&[fact(), (way, Ref::<ParameterId>::schema()), ("as-of", <ValueOn as Scalar>::schema())], 2);
        json!({ "oneOf": [
            form(&[fact()], 1),
            moved("plus"),
            moved("minus"),
            form(&[("parameter", Ref::<ParameterId>::schema())], 1),
            form(&[("later-of", List::<Self>::schema())], 1),
            form(&[("earlier-of", List::<Self>::schema())], 1),
        ] })
    }
}

fn of_fact(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Option<DateShape> {
    let fact = fields.take("fact", reader);
    let value_on = fields.take::<Option<Spanned<ValueOn>>>("as-of", reader);
    let moves: Vec<&str> = ["plus", "minus"].into_iter().filter(|key| fields.find(key).is_some()).collect();
    if moves.is_empty() {
        if let Some(as_of) = fields.find("as-of") {
            let message = "`as-of` says which value of a parameter counts, and no parameter moves this date";
            let help = "add `plus: …` or `minus: …`, or leave `as-of` out".to_owned();
            reader.fault(Diagnostic::new(Code::WrongShape, as_of.place, message).help(help));
        }
        return fact.map(DateShape::Fact);
    }
    let direction = match fields.one_of(&moves, reader)? {
        "plus" => Direction::Plus,
        _ => Direction::Minus,
    };
    let by = fields.take(if direction == Direction::Plus { "plus" } else { "minus" }, reader);
    let value_on = value_on?.map_or(ValueOn::Today, |word| word.value);
    Some(DateShape::Moved(MovedShape { fact: fact?, direction, by: by?, value_on }))
}
