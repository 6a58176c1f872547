//! Keys of the pages that ask.

use super::keys;

keys! {
    ASKING:
    // Start page
    START_TITLE = "start-title" ["area"];
    START_INTRO = "start-intro" [];
    START_DOORS = "start-doors" [];
    DOOR_ME = "door-me" [];
    DOOR_ME_HINT = "door-me-hint" [];
    DOOR_HELPER = "door-helper" [];
    DOOR_HELPER_HINT = "door-helper-hint" [];
    DOOR_DESK = "door-desk" [];
    DOOR_DESK_HINT = "door-desk-hint" [];
    START_OTHER = "start-other" [];
    START_URGENT_HINT = "start-urgent-hint" [];
    START_SERVICES_HINT = "start-services-hint" [];
    START_SCHEMES_HINT = "start-schemes-hint" [];
    START_RIGHTS_HINT = "start-rights-hint" [];
    START_PRIVACY = "start-privacy" [];
    START_RESUME = "start-resume" [];
    START_RESUME_HINT = "start-resume-hint" [];
    START_CARRY_ON = "start-carry-on" [];
    // One question
    ASK_BACK = "ask-back" [];
    ASK_WHY = "ask-why" [];
    ASK_FIND_OUT = "ask-find-out" [];
    ASK_CHOOSE_ONE = "ask-choose-one" [];
    ASK_CHOOSE_MANY = "ask-choose-many" [];
    ASK_CONTINUE = "ask-continue" [];
    ASK_DONT_KNOW = "ask-dont-know" [];
    ASK_RATHER_NOT = "ask-rather-not" [];
    ASK_SKIP = "ask-skip" [];
    ASK_DONT_KNOW_REST = "ask-dont-know-rest" [];
    ASK_RATHER_NOT_REST = "ask-rather-not-rest" [];
    ASK_STAYS = "ask-stays" [];
    PAPER_NOTE = "paper-note" [];
    PAPER_EVISA = "paper-evisa" [];
    PAPER_LETTER = "paper-letter" [];
    PAPER_SUPPORT_LETTER = "paper-support-letter" [];
    PAPER_RESIDENCE_CARD = "paper-residence-card" [];
    PAPER_PASSPORT = "paper-passport" [];
    DATE_MONTHS = "date-months" [];
    DATE_SURE = "date-sure" [];
    FAULT_DATE_DAY_NUMBER = "fault-date-day-number" ["example"];
    FAULT_DATE_CALENDAR = "fault-date-calendar" ["example"];
    FAULT_DATE_UNLIKELY = "fault-date-unlikely" [];
    ASK_MORE = "ask-more" ["count"];
    ASK_HELPER = "ask-helper" [];
    ASK_DESK = "ask-desk" [];
    YES = "yes" [];
    NO = "no" [];
    NONE_OF_THESE = "none-of-these" [];
    AREA_ELSEWHERE = "area-elsewhere" [];
    DATE_DAY = "date-day" [];
    DATE_MONTH = "date-month" [];
    DATE_YEAR = "date-year" [];
    DATE_HINT = "date-hint" ["example"];
    MONEY_HINT = "money-hint" ["example"];
    NUMBER_HINT = "number-hint" ["example"];
    FAULT_TITLE = "fault-title" [];
    FAULT_NOTHING_CHOSEN = "fault-nothing-chosen" [];
    FAULT_NOTHING_TICKED = "fault-nothing-ticked" [];
    FAULT_NUMBER_MISSING = "fault-number-missing" ["example"];
    FAULT_NOT_A_NUMBER = "fault-not-a-number" ["example"];
    FAULT_RANGE = "fault-range" ["max", "min"];
    FAULT_AT_LEAST = "fault-at-least" ["min"];
    FAULT_AT_MOST = "fault-at-most" ["max"];
    FAULT_NOT_MONEY = "fault-not-money" ["example"];
    FAULT_DATE_MISSING = "fault-date-missing" ["example"];
    FAULT_DATE_YEAR = "fault-date-year" ["example"];
    FAULT_DATE_MONTH = "fault-date-month" ["example"];
    FAULT_DATE_MONTH_MISSING = "fault-date-month-missing" ["example"];
    FAULT_DATE_DAY = "fault-date-day" ["example"];
    FAULT_DATE_FAR = "fault-date-far" ["example"];
    CALL_NOW_PLAN = "call-now-plan" [];
    CALL_NOW_ANY = "call-now-any" [];
    // Check answers
    CHECK_TITLE = "check-title" [];
    CHECK_INTRO = "check-intro" [];
    CHECK_NONE = "check-none" [];
    CHECK_CHANGE = "check-change" [];
    CHECK_CHANGE_FACT = "check-change-fact" ["fact"];
    CHECK_UNUSED = "check-unused" [];
    CHECK_UNUSED_HINT = "check-unused-hint" [];
    CHECK_MORE = "check-more" ["count"];
    CHECK_MORE_LINK = "check-more-link" [];
    CHECK_PLAN = "check-plan" [];
    ANSWER_DONT_KNOW = "answer-dont-know" [];
    ANSWER_RATHER_NOT = "answer-rather-not" [];
    ANSWER_NOT_ASKED = "answer-not-asked" [];
    FINISH = "finish" [];
}
