//! Dates as a calendar file (iCalendar, RFC 5545).
//!
//! Invariant: who looks at the calendar learns the day and nothing else. The title is the same for every date, there is no
//! description, and the id of an entry does not spell out the date's name.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};
use waymark_engine::DeadlineDue;
use waymark_model::{Date, DeadlineId};

use super::content_line::{escaped, line};

/// When the calendar speaks up: nine in the morning, a week before and the day before. A day begins at midnight, and both
/// are counted back from there.
const ALARMS: [&str; 2] = ["-P6DT15H", "-PT15H"];

/// Octets of the id of an entry: enough that no two are the same.
const UID_OCTETS: usize = 16;

/// A day to be reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder<'a> {
    /// What it is about. The calendar does not tell.
    deadline: &'a DeadlineId,
    day: Date,
}

impl<'a> Reminder<'a> {
    /// The reminder of a date: of the day to keep in mind, where one is known and it is not over.
    #[must_use]
    pub fn of(due: &'a DeadlineDue) -> Option<Self> {
        let day = DeadlineDue::day(due.kind, due.date)?;
        (due.days_left >= 0).then_some(Self { deadline: &due.id, day })
    }

    /// The name of the file that holds it alone.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("date-{}.ics", digits(self.day))
    }
}

/// A calendar file with an all-day entry of this title for each reminder, from a plan made on this day.
#[must_use]
pub fn calendar(title: &str, made: Date, reminders: &[Reminder<'_>]) -> String {
    let mut file = line("BEGIN", "VCALENDAR");
    file += &line("VERSION", "2.0");
    file += &line("PRODID", "-//Waymark//Dates//EN");
    let title = escaped(title);
    for reminder in reminders {
        file += &entry(&title, made, *reminder);
    }
    file += &line("END", "VCALENDAR");
    file
}

fn entry(title: &str, made: Date, reminder: Reminder<'_>) -> String {
    let mut entry = line("BEGIN", "VEVENT");
    entry += &line("UID", &uid(reminder));
    entry += &line("DTSTAMP", &format!("{}T000000Z", digits(made)));
    entry += &line("DTSTART;VALUE=DATE", &digits(reminder.day));
    entry += &line("SUMMARY", title);
    entry += &line("CLASS", "PRIVATE");
    entry += &line("TRANSP", "TRANSPARENT");
    for trigger in ALARMS {
        entry += &line("BEGIN", "VALARM");
        entry += &line("ACTION", "DISPLAY");
        entry += &line("DESCRIPTION", title);
        entry += &line("TRIGGER", trigger);
        entry += &line("END", "VALARM");
    }
    entry += &line("END", "VEVENT");
    entry
}

/// The same date on the same day has the same id, so that it is not in the calendar twice.
fn uid(reminder: Reminder<'_>) -> String {
    let digest = Sha256::digest(format!("{} {}", reminder.deadline, digits(reminder.day)));
    let mut uid = String::with_capacity(2 * UID_OCTETS);
    for octet in digest.iter().take(UID_OCTETS) {
        // Writing to a string does not fail.
        let _ = write!(uid, "{octet:02x}");
    }
    uid
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use waymark_engine::Grounds;
    use waymark_model::{Confidence, DateRange, DeadlineKind, Truth};

    use super::*;

    fn due(kind: DeadlineKind, days: &str, days_left: i32) -> DeadlineDue {
        DeadlineDue {
            id: DeadlineId::parse("asylum-form-due").unwrap(),
            kind,
            date: DateRange::parse(days).unwrap(),
            worked_out: Vec::new(),
            concerns: Truth::Met,
            days_left,
            because: Vec::new(),
            grounds: Grounds { sources: Vec::new(), confidence: Confidence::High },
        }
    }

    #[test]
    fn a_calendar_tells_the_day_and_nothing_else() {
        let due = due(DeadlineKind::ActBy, "2027-01-21", 60);
        let file = calendar("Important date", date(2026, 11, 22), &[Reminder::of(&due).unwrap()]);
        let expected = "\
            BEGIN:VCALENDAR\r\n\
            VERSION:2.0\r\n\
            PRODID:-//Waymark//Dates//EN\r\n\
            BEGIN:VEVENT\r\n\
            UID:UID-HERE\r\n\
            DTSTAMP:20261122T000000Z\r\n\
            DTSTART;VALUE=DATE:20270121\r\n\
            SUMMARY:Important date\r\n\
            CLASS:PRIVATE\r\n\
            TRANSP:TRANSPARENT\r\n\
            BEGIN:VALARM\r\n\
            ACTION:DISPLAY\r\n\
            DESCRIPTION:Important date\r\n\
            TRIGGER:-P6DT15H\r\n\
            END:VALARM\r\n\
            BEGIN:VALARM\r\n\
            ACTION:DISPLAY\r\n\
            DESCRIPTION:Important date\r\n\
            TRIGGER:-PT15H\r\n\
            END:VALARM\r\n\
            END:VEVENT\r\n\
            END:VCALENDAR\r\n";
        let uid = file.lines().find_map(|line| line.strip_prefix("UID:")).unwrap();
        assert_eq!(file.replace(uid, "UID-HERE"), expected);
        assert_eq!(uid.len(), 2 * UID_OCTETS);
        assert!(uid.bytes().all(|octet| octet.is_ascii_hexdigit()), "the id spells nothing out: {uid}");
    }

    #[test]
    fn an_id_changes_with_the_date_and_the_day_alone() {
        let (form, other) = (DeadlineId::parse("form").unwrap(), DeadlineId::parse("other").unwrap());
        let on = |deadline, day| uid(Reminder { deadline, day });
        let day = date(2027, 1, 21);
        assert_eq!(on(&form, day), on(&form, day));
        assert_ne!(on(&form, day), on(&other, day));
        assert_ne!(on(&form, day), on(&form, date(2027, 1, 22)));
    }

    #[test]
    fn the_day_is_the_one_that_the_plan_counts_to() {
        let cases = [
            (DeadlineKind::ActBy, "2027-02", 70, Some(date(2027, 2, 1))),
            (DeadlineKind::Opens, "2027-02", 98, Some(date(2027, 2, 28))),
            (DeadlineKind::ActBy, "2026-11-22", 0, Some(date(2026, 11, 22))),
            (DeadlineKind::ActBy, "2026-11-21", -1, None),
        ];
        for (kind, days, days_left, expected) in cases {
            let due = due(kind, days, days_left);
            assert_eq!(Reminder::of(&due).map(|reminder| reminder.day), expected, "{days}");
        }
    }

    #[test]
    fn a_date_without_a_day_gives_no_reminder() {
        let unknown = DeadlineDue { date: DateRange::UNKNOWN, ..due(DeadlineKind::ActBy, "2027", 1) };
        assert_eq!(Reminder::of(&unknown), None);
    }

    #[test]
    fn the_name_of_the_file_tells_the_day_alone() {
        let due = due(DeadlineKind::ActBy, "2027-01-21", 60);
        assert_eq!(Reminder::of(&due).unwrap().file_name(), "date-20270121.ics");
    }
}
