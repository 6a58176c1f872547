//! What all items of content have in common: an id, and a kind to call them by.

use std::borrow::Borrow;

use crate::{
    Alert, AlertId, Area, AreaId, Deadline, DeadlineId, Fact, FactId, Need, NeedId, Provider, ProviderId, Question,
    QuestionId, Right, RightId, Scheme, SchemeId, Service, ServiceId, Source, SourceId,
};

/// An item of content: it is found by its id.
pub trait Item {
    /// Its kind of id.
    type Id: Borrow<str>;

    /// What its kind is called.
    const KIND: &'static str;

    /// Its id.
    fn id(&self) -> &Self::Id;
}

macro_rules! items {
    ($($kind:literal: $item:ident by $id:ident;)+) => {$(
        impl Item for $item {
            type Id = $id;

            const KIND: &'static str = $kind;

            fn id(&self) -> &$id {
                &self.id
            }
        }
    )+};
}

items! {
    "alert": Alert by AlertId;
    "area": Area by AreaId;
    "deadline": Deadline by DeadlineId;
    "fact": Fact by FactId;
    "need": Need by NeedId;
    "provider": Provider by ProviderId;
    "question": Question by QuestionId;
    "right": Right by RightId;
    "scheme": Scheme by SchemeId;
    "service": Service by ServiceId;
    "source": Source by SourceId;
}
