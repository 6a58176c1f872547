//! Keys of what a person takes with them.

use super::keys;

keys! {
    TAKING:
    // Take it with you
    TAKE_TITLE = "take-title" [];
    TAKE_INTRO = "take-intro" [];
    TAKE_CARE = "take-care" [];
    TAKE_PRINT_TITLE = "take-print-title" [];
    TAKE_PRINT_TEXT = "take-print-text" [];
    TAKE_PRINT = "take-print" [];
    TAKE_CALENDAR_TITLE = "take-calendar-title" [];
    TAKE_CALENDAR_TEXT = "take-calendar-text" ["title"];
    TAKE_CALENDAR_ENTRY = "take-calendar-entry" [];
    TAKE_CALENDAR_ALL = "take-calendar-all" [];
    TAKE_CALENDAR_ONE = "take-calendar-one" [];
    TAKE_CALENDAR_NONE = "take-calendar-none" [];
    TAKE_CONTACT = "take-contact" [];
    TAKE_FILE_TITLE = "take-file-title" [];
    TAKE_FILE_TEXT = "take-file-text" [];
    TAKE_FILE = "take-file" [];
    TAKE_HAND_TITLE = "take-hand-title" [];
    TAKE_HAND_TEXT = "take-hand-text" [];
    TAKE_HAND_NONE = "take-hand-none" [];
    TAKE_HAND_SHOW = "take-hand-show" [];
    TAKE_HAND_APART = "take-hand-apart" [];
    TAKE_HAND_LIMITS = "take-hand-limits" [];
    TAKE_HAND_FOREVER = "take-hand-forever" [];
    TAKE_HAND_MAKE = "take-hand-make" [];
    TAKE_HAND_WORKING = "take-hand-working" [];
    TAKE_HAND_FAILED = "take-hand-failed" [];
    TAKE_HAND_SCAN = "take-hand-scan" [];
    TAKE_HAND_PICTURE = "take-hand-picture" [];
    TAKE_HAND_SHOW_CODE = "take-hand-show-code" [];
    TAKE_HAND_CODE = "take-hand-code" [];
    TAKE_HAND_TYPE = "take-hand-type" [];
    TAKE_HAND_SHOW_PICTURE = "take-hand-show-picture" [];
    TAKE_SHEET_SHORT = "take-sheet-short" [];
    // Go on with answers from another device
    OPEN_TITLE = "open-title" [];
    OPEN_NOTHING = "open-nothing" [];
    OPEN_DAMAGED = "open-damaged" [];
    OPEN_OTHER_VERSION = "open-other-version" [];
    OPEN_NO_CRYPTOGRAPHY = "open-no-cryptography" [];
    OPEN_CODE = "open-code" [];
    OPEN_HINT = "open-hint" ["example"];
    OPEN_UNLOCK = "open-unlock" [];
    OPEN_WORKING = "open-working" [];
    OPEN_NOT_A_CODE = "open-not-a-code" ["example"];
    OPEN_WRONG_CODE = "open-wrong-code" [];
    OPEN_REPLACE_TITLE = "open-replace-title" [];
    OPEN_REPLACE_TEXT = "open-replace-text" [];
    OPEN_REPLACE = "open-replace" [];
    OPEN_KEEP = "open-keep" [];
    OPEN_DROPPED = "open-dropped" ["count"];
}
