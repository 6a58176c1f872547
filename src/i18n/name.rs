//! Which message names what: the page's own words for the kinds of the model.

use waymark_engine::Merit;
use waymark_model::{
    Access, Audience, Boundary, Confidence, Cost, DeadlineKind, Group, OutcomeKind, Paper, PhoneKind, Priority,
    RightAnswer, Truth, Weekday,
};

use super::key::{self, Key};
use crate::state::door::Door;
use crate::state::fault::DatePart;
use crate::state::filter::Quality;

/// A kind of thing that the page has a word for.
pub trait Named {
    /// The message with the word.
    fn key(self) -> Key;
}

macro_rules! named {
    ($($kind:ident { $($variant:ident => $message:ident),+ $(,)? })+) => {$(
        impl Named for $kind {
            fn key(self) -> Key {
                match self {
                    $(Self::$variant => key::$message,)+
                }
            }
        }
    )+};
}

named! {
    Door { Me => DOOR_ME, Helper => DOOR_HELPER, Desk => DOOR_DESK }
    DatePart { Day => DATE_DAY, Month => DATE_MONTH, Year => DATE_YEAR }
    Priority { Now => PRIORITY_NOW, Today => PRIORITY_TODAY, Soon => PRIORITY_SOON }
    DeadlineKind { ActBy => KIND_ACT_BY, Opens => KIND_OPENS, Ends => KIND_ENDS, Expect => KIND_EXPECT }
    Truth { Met => TRUTH_MET, NotMet => TRUTH_NOT_MET, Unknown => TRUTH_UNKNOWN }
    OutcomeKind {
        Matches => OUTCOME_MATCHES,
        NotNow => OUTCOME_NOT_NOW,
        CannotTell => OUTCOME_CANNOT_TELL,
        DoesNotMatch => OUTCOME_DOES_NOT_MATCH,
    }
    Confidence { Low => CONFIDENCE_LOW, Medium => CONFIDENCE_MEDIUM, High => CONFIDENCE_HIGH }
    Group {
        Money => GROUP_MONEY,
        Home => GROUP_HOME,
        Health => GROUP_HEALTH,
        School => GROUP_SCHOOL,
        Work => GROUP_WORK,
        Papers => GROUP_PAPERS,
    }
    PhoneKind { Call => PHONE_CALL, Text => PHONE_TEXT, Whatsapp => PHONE_WHATSAPP, Relay => PHONE_RELAY }
    Weekday {
        Mon => WEEKDAY_MON,
        Tue => WEEKDAY_TUE,
        Wed => WEEKDAY_WED,
        Thu => WEEKDAY_THU,
        Fri => WEEKDAY_FRI,
        Sat => WEEKDAY_SAT,
        Sun => WEEKDAY_SUN,
    }
    Access {
        WalkIn => ACCESS_WALK_IN,
        Appointment => ACCESS_APPOINTMENT,
        Referral => ACCESS_REFERRAL,
        Phone => ACCESS_PHONE,
        Online => ACCESS_ONLINE,
    }
    Audience {
        Women => AUDIENCE_WOMEN,
        Men => AUDIENCE_MEN,
        YoungPeople => AUDIENCE_YOUNG_PEOPLE,
        Families => AUDIENCE_FAMILIES,
    }
    Merit {
        SelfReferral => MERIT_SELF_REFERRAL,
        Language => MERIT_LANGUAGE,
        Near => MERIT_NEAR,
        ByPhone => MERIT_PHONE,
        Fresh => MERIT_FRESH,
    }
    Cost { Free => COST_FREE, SomeCost => COST_SOME_COST }
    Paper {
        Evisa => PAPER_EVISA,
        Letter => PAPER_LETTER,
        SupportLetter => PAPER_SUPPORT_LETTER,
        ResidenceCard => PAPER_RESIDENCE_CARD,
        Passport => PAPER_PASSPORT,
    }
    Quality {
        OpenNow => SERVICE_OPEN_NOW,
        WalkIn => SERVICES_WALK_IN,
        Women => SERVICES_WOMEN,
        Free => COST_FREE,
    }
}

/// What holds of a right, in words: where it touches leave or a claim, only what the rules say of what was told.
#[must_use]
pub fn right_answer(answer: Option<RightAnswer>, boundary: Boundary) -> Key {
    match (answer, boundary) {
        (None, _) => key::RIGHT_UNKNOWN,
        (Some(RightAnswer::Conditional), _) => key::RIGHT_CONDITIONAL,
        (Some(RightAnswer::Yes), Boundary::Status) => key::RIGHT_YES_STATUS,
        (Some(RightAnswer::No), Boundary::Status) => key::RIGHT_NO_STATUS,
        (Some(RightAnswer::Yes), Boundary::Information | Boundary::Service) => key::RIGHT_YES,
        (Some(RightAnswer::No), Boundary::Information | Boundary::Service) => key::RIGHT_NO,
    }
}
