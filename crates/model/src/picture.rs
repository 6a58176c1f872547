//! Small pictures beside what can be chosen.

use serde::{Deserialize, Serialize};

/// Declares the pictures, each with the name by which content calls it.
macro_rules! pictures {
    ($($variant:ident = $name:literal,)+) => {
        /// A small picture beside something to choose, for people who would rather look than read. It never stands
        /// alone: the words beside it say the same.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Picture {
            $(#[doc = concat!("`", $name, "`")] $variant,)+
        }

        impl Picture {
            /// Every picture, in the order of the alphabet.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name by which content calls it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

pictures! {
    Alert = "alert",
    Ambulance = "ambulance",
    Baby = "baby",
    Bed = "bed",
    Briefcase = "briefcase",
    BriefcaseOff = "briefcase-off",
    Buildings = "buildings",
    Calendar = "calendar",
    CalendarMinus = "calendar-minus",
    CalendarPlus = "calendar-plus",
    Cash = "cash",
    Check = "check",
    Child = "child",
    Clock = "clock",
    Coin = "coin",
    Cross = "cross",
    File = "file",
    FileAlert = "file-alert",
    FileCheck = "file-check",
    FilePlus = "file-plus",
    FileX = "file-x",
    Hand = "hand",
    Handshake = "handshake",
    Heart = "heart",
    Home = "home",
    HomeAlert = "home-alert",
    HomeHeart = "home-heart",
    HomeMove = "home-move",
    Hourglass = "hourglass",
    Id = "id",
    IdOff = "id-off",
    Infinity = "infinity",
    Key = "key",
    Language = "language",
    Lifebuoy = "lifebuoy",
    Lock = "lock",
    Mail = "mail",
    Map = "map",
    None = "none",
    Older = "older",
    Other = "other",
    Passport = "passport",
    Pencil = "pencil",
    Pin = "pin",
    Plane = "plane",
    Scale = "scale",
    School = "school",
    Shield = "shield",
    Ship = "ship",
    Soup = "soup",
    Speech = "speech",
    Stethoscope = "stethoscope",
    Suitcase = "suitcase",
    Swap = "swap",
    Tent = "tent",
    Umbrella = "umbrella",
    User = "user",
    Users = "users",
    UsersGroup = "users-group",
    WalletOff = "wallet-off",
    Wheelchair = "wheelchair",
    World = "world",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_in_the_order_of_their_names_and_none_is_there_twice() {
        let names: Vec<&str> = Picture::ALL.iter().map(|picture| picture.name()).collect();
        assert!(names.is_sorted_by(|one, next| one < next), "{names:?}");
    }
}
