//! Keys of the plan.

use super::keys;

keys! {
    PLANNING:
    // The plan
    PLAN_TITLE = "plan-title" [];
    PLAN_MADE = "plan-made" ["date"];
    PLAN_INFORMATION = "plan-information" [];
    PLAN_NOTHING_TOLD = "plan-nothing-told" [];
    PLAN_HELPER = "plan-helper" [];
    PLAN_DESK = "plan-desk" [];
    PLAN_ALERTS = "plan-alerts" [];
    PLAN_DATES = "plan-dates" [];
    PLAN_DATES_NONE = "plan-dates-none" [];
    PLAN_SCHEMES = "plan-schemes" [];
    PLAN_SCHEMES_INTRO = "plan-schemes-intro" [];
    PLAN_SCHEMES_UNCLEAR = "plan-schemes-unclear" ["count"];
    PLAN_SCHEMES_UNMATCHED = "plan-schemes-unmatched" ["count"];
    PLAN_RIGHTS = "plan-rights" [];
    PLAN_PLACES = "plan-places" [];
    PLAN_PLACES_MORE = "plan-places-more" ["count"];
    PLAN_UNKNOWN = "plan-unknown" [];
    PLAN_UNKNOWN_INTRO = "plan-unknown-intro" [];
    PLAN_CHANGE = "plan-change" [];
    // Alerts
    PRIORITY_NOW = "priority-now" [];
    PRIORITY_TODAY = "priority-today" [];
    PRIORITY_SOON = "priority-soon" [];
    // Dates
    KIND_ACT_BY = "kind-act-by" [];
    KIND_OPENS = "kind-opens" [];
    KIND_ENDS = "kind-ends" [];
    KIND_EXPECT = "kind-expect" [];
    DAYS_LEFT = "days-left" ["days"];
    DAYS_PAST = "days-past" ["days"];
    NUMBER_BETWEEN = "number-between" ["least", "most"];
    NUMBER_AT_LEAST = "number-at-least" ["least"];
    NUMBER_AT_MOST = "number-at-most" ["most"];
    DATE_BETWEEN = "date-between" ["first", "last"];
    DATE_NOT_BEFORE = "date-not-before" ["first"];
    DATE_NOT_AFTER = "date-not-after" ["last"];
    DATE_NOT_KNOWN = "date-not-known" [];
    DATE_EARLY = "date-early" [];
    DATE_LATE = "date-late" [];
    DATE_UNSURE = "date-unsure" [];
    WORKING = "working" [];
    WORKING_TOLD = "working-told" ["date", "fact"];
    WORKING_PLUS_DAYS = "working-plus-days" ["count", "date", "fact"];
    WORKING_MINUS_DAYS = "working-minus-days" ["count", "date", "fact"];
    WORKING_PLUS_WEEKDAYS = "working-plus-weekdays" ["count", "date", "fact"];
    WORKING_MINUS_WEEKDAYS = "working-minus-weekdays" ["count", "date", "fact"];
    WORKING_PLUS_MONTHS = "working-plus-months" ["count", "date", "fact"];
    WORKING_MINUS_MONTHS = "working-minus-months" ["count", "date", "fact"];
    WORKING_PLUS_YEARS = "working-plus-years" ["count", "date", "fact"];
    WORKING_MINUS_YEARS = "working-minus-years" ["count", "date", "fact"];
    WORKING_MOVED = "working-moved" ["date", "fact"];
    WORKING_FIXED = "working-fixed" ["date"];
    WORKING_LATER = "working-later" [];
    WORKING_EARLIER = "working-earlier" [];
    WORKING_EITHER = "working-either" [];
    WORKING_CLEAR = "working-clear" [];
    WORKING_HOLIDAYS = "working-holidays" [];
    // Schemes
    OUTCOME_MATCHES = "outcome-matches" [];
    OUTCOME_DOES_NOT_MATCH = "outcome-does-not-match" [];
    OUTCOME_CANNOT_TELL = "outcome-cannot-tell" [];
    OUTCOME_NOT_NOW = "outcome-not-now" ["date"];
    TRUTH_MET = "truth-met" [];
    TRUTH_NOT_MET = "truth-not-met" [];
    TRUTH_UNKNOWN = "truth-unknown" [];
    TOLD = "told" [];
    SCHEME_CONDITIONS = "scheme-conditions" [];
    SCHEME_CONDITIONS_PLAIN = "scheme-conditions-plain" [];
    SCHEME_UNCHECKED = "scheme-unchecked" [];
    SCHEME_UNCHECKED_INTRO = "scheme-unchecked-intro" [];
    SCHEME_GIVES = "scheme-gives" [];
    SCHEME_STEPS = "scheme-steps" [];
    SCHEME_RED_FLAG = "scheme-red-flag" [];
    SCHEME_PLACES = "scheme-places" [];
    SCHEME_DATES = "scheme-dates" [];
    SCHEME_PROVIDER = "scheme-provider" ["provider"];
    REVIEW = "review" ["date"];
    SCHEME_CLOSED = "scheme-closed" ["date"];
    SCHEME_CONFUSIONS = "scheme-confusions" [];
    SCHEME_MORE = "scheme-more" [];
    SOURCES = "sources" [];
    SOURCE_AS_OF = "source-as-of" ["date"];
    SOURCE_UNDATED = "source-undated" [];
    SOURCE_CHECKED = "source-checked" ["date"];
    CONFIDENCE_HIGH = "confidence-high" [];
    CONFIDENCE_MEDIUM = "confidence-medium" [];
    CONFIDENCE_LOW = "confidence-low" [];
    // Rights
    GROUP_MONEY = "group-money" [];
    GROUP_HOME = "group-home" [];
    GROUP_HEALTH = "group-health" [];
    GROUP_SCHOOL = "group-school" [];
    GROUP_WORK = "group-work" [];
    GROUP_PAPERS = "group-papers" [];
    RIGHT_YES = "right-yes" [];
    RIGHT_NO = "right-no" [];
    RIGHT_CONDITIONAL = "right-conditional" [];
    RIGHT_UNKNOWN = "right-unknown" [];
    RIGHT_YES_STATUS = "right-yes-status" [];
    RIGHT_NO_STATUS = "right-no-status" [];
    RIGHT_NEEDS_ANSWERS = "right-needs-answers" [];
    RIGHT_UNCOVERED = "right-uncovered" [];
    RIGHT_CHECK = "right-check" [];
    RIGHT_HOW = "right-how" [];
    RIGHT_BRING = "right-bring" [];
    RIGHT_REFUSALS = "right-refusals" [];
    RIGHT_RULE = "right-rule" [];
}
