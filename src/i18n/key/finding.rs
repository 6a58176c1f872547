//! Keys of the frame of every page, and of the pages to look things up.

use super::keys;

keys! {
    FINDING:
    // The frame of every page
    SITE_NAME = "site-name" [];
    PAGE_TITLE = "page-title" ["page"];
    PAGE_TITLE_FAULT = "page-title-fault" ["page"];
    SKIP_LINK = "skip-link" [];
    LANGUAGE_LABEL = "language-label" [];
    LANGUAGE_LOADING = "language-loading" ["language"];
    LANGUAGE_FAILED = "language-failed" ["language"];
    DETAILS_LOADING = "details-loading" [];
    DETAILS_FAILED = "details-failed" [];
    TRY_AGAIN = "try-again" [];
    DRAFT_NOTICE = "draft-notice" [];
    URGENT_LINK = "urgent-link" [];
    LEAVE_LINK = "leave-link" [];
    LEAVE_HINT = "leave-hint" [];
    FOOTER_LABEL = "footer-label" [];
    START_LINK = "start-link" [];
    FOOTER_NOT_ADVICE = "footer-not-advice" [];
    OPENS_NEW_TAB = "opens-new-tab" [];
    // Places
    WHY = "why" [];
    WHY_ALERT = "why-alert" ["title"];
    WHY_DEADLINE = "why-deadline" ["title"];
    WHY_SCHEME = "why-scheme" ["title"];
    WHY_RIGHT = "why-right" ["title"];
    WHY_NEED = "why-need" ["title"];
    WHY_ANYONE = "why-anyone" [];
    ORDER_TITLE = "order-title" [];
    ORDER_FIRST = "order-first" [];
    ORDER_MERITS = "order-merits" [];
    MERIT_SELF_REFERRAL = "merit-self-referral" [];
    MERIT_LANGUAGE = "merit-language" [];
    MERIT_NEAR = "merit-near" [];
    MERIT_PHONE = "merit-phone" [];
    MERIT_FRESH = "merit-fresh" [];
    SERVICE_ADVISER = "service-adviser" [];
    SERVICE_WHO = "service-who" [];
    SERVICE_NEEDS = "service-needs" [];
    SERVICE_PHONE = "service-phone" [];
    PHONE_CALL = "phone-call" [];
    PHONE_TEXT = "phone-text" [];
    PHONE_WHATSAPP = "phone-whatsapp" [];
    PHONE_RELAY = "phone-relay" [];
    SERVICE_EMAIL = "service-email" [];
    SERVICE_WEB = "service-web" [];
    SERVICE_WEB_LINK = "service-web-link" [];
    SERVICE_ADDRESS = "service-address" [];
    SERVICE_MAP = "service-map" [];
    SERVICE_HOURS = "service-hours" [];
    HOURS_ALWAYS = "hours-always" [];
    HOURS_NOT_KNOWN = "hours-not-known" [];
    HOURS_DAYS = "hours-days" ["first", "last"];
    HOURS_TIMES = "hours-times" ["from", "to"];
    WEEKDAY_MON = "weekday-mon" [];
    WEEKDAY_TUE = "weekday-tue" [];
    WEEKDAY_WED = "weekday-wed" [];
    WEEKDAY_THU = "weekday-thu" [];
    WEEKDAY_FRI = "weekday-fri" [];
    WEEKDAY_SAT = "weekday-sat" [];
    WEEKDAY_SUN = "weekday-sun" [];
    SERVICE_LANGUAGES = "service-languages" [];
    SERVICE_ACCESS = "service-access" [];
    ACCESS_WALK_IN = "access-walk-in" [];
    ACCESS_APPOINTMENT = "access-appointment" [];
    ACCESS_REFERRAL = "access-referral" [];
    ACCESS_PHONE = "access-phone" [];
    ACCESS_ONLINE = "access-online" [];
    SERVICE_AUDIENCE = "service-audience" [];
    AUDIENCE_WOMEN = "audience-women" [];
    AUDIENCE_MEN = "audience-men" [];
    AUDIENCE_YOUNG_PEOPLE = "audience-young-people" [];
    AUDIENCE_FAMILIES = "audience-families" [];
    SERVICE_COST = "service-cost" [];
    COST_FREE = "cost-free" [];
    COST_SOME_COST = "cost-some-cost" [];
    SERVICE_REACH = "service-reach" [];
    SERVICE_BRING = "service-bring" [];
    SERVICE_NOTE = "service-note" [];
    SERVICE_CHECKED = "service-checked" ["date"];
    SERVICE_PROVIDER = "service-provider" ["provider"];
    SERVICE_MORE = "service-more" [];
    // Find a service
    SERVICES_TITLE = "services-title" [];
    SERVICES_SEARCH = "services-search" [];
    SERVICES_NEED = "services-need" [];
    SERVICES_ANY_NEED = "services-any-need" [];
    SERVICES_WALK_IN = "services-walk-in" [];
    SERVICES_COUNT = "services-count" ["count"];
    // Read about a scheme
    SCHEMES_TITLE = "schemes-title" [];
    SCHEMES_INTRO = "schemes-intro" [];
    // Urgent help
    URGENT_TITLE = "urgent-title" [];
    URGENT_INTRO = "urgent-intro" [];
    URGENT_NO_NETWORK = "urgent-no-network" [];
    URGENT_SAY = "urgent-say" [];
    URGENT_SAY_ENGLISH = "urgent-say-english" [];
    URGENT_SAY_HOW = "urgent-say-how" [];
    // About
    ABOUT_TITLE = "about-title" [];
    ABOUT_WHAT = "about-what" [];
    ABOUT_WHAT_TEXT = "about-what-text" ["area"];
    ABOUT_PRIVACY = "about-privacy" [];
    ABOUT_PRIVACY_TEXT = "about-privacy-text" [];
    ABOUT_LEAVE = "about-leave" [];
    ABOUT_LEAVE_TEXT = "about-leave-text" [];
    ABOUT_STORED = "about-stored" [];
    ABOUT_STORED_NOTHING = "about-stored-nothing" [];
    ABOUT_STORED_SOME = "about-stored-some" [];
    ABOUT_LINKS = "about-links" [];
    ABOUT_ALOUD = "about-aloud" [];
    ABOUT_SOURCES = "about-sources" [];
    ABOUT_SOURCES_TEXT = "about-sources-text" [];
    ABOUT_SOURCES_ALL = "about-sources-all" ["count"];
    ABOUT_FRESH = "about-fresh" [];
    ABOUT_FRESH_TEXT = "about-fresh-text" ["first", "last"];
    ABOUT_LANGUAGES = "about-languages" [];
    ABOUT_CHECKED = "about-checked" ["by"];
    ABOUT_ACCESS = "about-access" [];
    ABOUT_ACCESS_TEXT = "about-access-text" [];
    ABOUT_VERSION = "about-version" [];
    ABOUT_VERSION_TEXT = "about-version-text" ["version"];
    // No such page
    NOT_FOUND_TITLE = "not-found-title" [];
    NOT_FOUND_TEXT = "not-found-text" [];
    NOT_FOUND_START = "not-found-start" [];
}
