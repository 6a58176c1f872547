//! `rules/services/<id>.yaml` and `rules/areas/<area>/services/<id>.yaml`

use serde_json::{Value, json};
use waymark_model::{
    Access, Audience, Clock, Cost, Date, NeedId, PhoneKind, PhoneNumber, PointId, ProviderId, ServiceId, Weekday,
};

use crate::files::Spanned;
use crate::source::address::{LanguageTag, MailAddress, WebAddress};
use crate::source::shape::shape;
use crate::source::{BasisShape, ConditionShape, List, Node, NodeKind, Read, Reader, Ref};

shape! {
    /// A place, a line or a page that helps.
    ServiceShape, "service" {
        /// Its id, which is also the name of its file.
        "id" => id: Spanned<ServiceId>,
        /// Who runs it.
        "provider" => provider: Ref<ProviderId>,
        /// What it helps with.
        "needs" => needs: List<Ref<NeedId>>,
        /// Whether it gives regulated immigration advice itself.
        "adviser" => adviser: Option<Spanned<bool>>,
        /// Whom it is for; without it, everyone.
        "serves" => serves: Option<ConditionShape>,
        /// Numbers to ring or write to.
        "phones" => phones: Vec<PhoneShape>,
        /// Mail addresses.
        "emails" => emails: Vec<Spanned<MailAddress>>,
        /// Its web address.
        "web" => web: Option<Spanned<WebAddress>>,
        /// Where it is.
        "address" => address: Option<AddressShape>,
        /// When it is open; left out when not known.
        "hours" => hours: Option<HoursShape>,
        /// Languages spoken there, where a source says so.
        "languages" => languages: Vec<Spanned<LanguageTag>>,
        /// How one gets in.
        "access" => access: Vec<Spanned<Access>>,
        /// Whom it is kept for.
        "audience" => audience: Vec<Spanned<Audience>>,
        /// What it costs.
        "cost" => cost: Option<Spanned<Cost>>,
        /// What to bring, where a source says so.
        "bring" => bring: Vec<Spanned<PointId>>,
        /// What all of this rests on.
        "basis" => basis: BasisShape,
        /// The day somebody last checked it.
        "checked" => checked: Spanned<Date>,
        /// After this day the page says that it may be out of date.
        "review-by" => review_by: Spanned<Date>,
    }
}

shape! {
    /// A number to ring or write to.
    PhoneShape, "phone" {
        /// The number as it is printed, in quotes.
        "number" => number: Spanned<PhoneNumber>,
        /// What it is for.
        "kind" => kind: Spanned<PhoneKind>,
    }
}

shape! {
    /// Where a service is.
    AddressShape, "address" {
        /// Building, street and town, a line each.
        "lines" => lines: List<Spanned<String>>,
        /// The postcode.
        "postcode" => postcode: Option<Spanned<String>>,
    }
}

shape! {
    /// Days with the same opening times.
    OpeningShape, "set of opening hours" {
        /// The days.
        "days" => days: List<Spanned<Weekday>>,
        /// When it opens.
        "from" => from: Spanned<Clock>,
        /// When it closes.
        "to" => to: Spanned<Clock>,
    }
}

/// When a service is open.
#[derive(Debug, Clone)]
pub(crate) enum HoursShape {
    Always,
    At(List<OpeningShape>),
}

impl Read for HoursShape {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Text(text) if text == "always" => Some(Self::Always),
            NodeKind::List(_) => List::read(node, reader).map(Self::At),
            _ => {
                reader.wrong_shape(node, "`always` or a list of opening hours");
                None
            }
        }
    }

    fn schema() -> Value {
        json!({ "anyOf": [{ "const": "always" }, List::<OpeningShape>::schema()] })
    }
}
