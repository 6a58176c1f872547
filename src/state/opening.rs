//! Whether a place is open, and when it opens next. It reads no clock: the moment is given.

use waymark_model::{Clock, Date, Hours, Opening, Weekday};

/// How far ahead the next opening is looked for: a place that is open once a week, past the holidays of a winter.
const DAYS_AHEAD: usize = 28;

/// A day and a minute of it, where the places are: in the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// Minutes since midnight.
    pub minute: u16,
}

/// Whether a place is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// No source says when it is open.
    NotKnown,
    /// It is, day and night.
    Always,
    /// It is, until then.
    Open(Turn),
    /// It is not; it opens then.
    Closed(Turn),
    /// Today is a holiday, and what holds on such days is not known.
    Holiday,
}

/// When a place opens or closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The day.
    pub day: TurnDay,
    /// The time of that day.
    pub at: Clock,
}

/// A day as people call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnDay {
    /// Today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// One of the next days, before the same day of the week comes again.
    This(Weekday),
    /// A day further off.
    On(Date),
}

impl Openness {
    /// Whether a place with these hours is open at `now`. What is open on a holiday is known for none but those that never
    /// close, so no holiday is named as the next opening either.
    #[must_use]
    pub fn at(now: Moment, hours: &Hours, is_holiday: impl Fn(Date) -> bool) -> Self {
        let openings = match hours {
            Hours::NotKnown => return Self::NotKnown,
            Hours::Always => return Self::Always,
            Hours::At(_) if is_holiday(now.day) => return Self::Holiday,
            Hours::At(openings) => openings.as_slice(),
        };
        let days = || days_from(now.day).filter(|(_, day)| !is_holiday(*day));
        if let Some(until) = closing(openings, weekday(now.day), now.minute) {
            return Self::Open(past_midnight(openings, until, days().skip(1)));
        }
        let opens = days().find_map(|(ahead, day)| {
            let later = times(openings, weekday(day)).filter(|(from, _)| ahead > 0 || u16::from(*from) > now.minute);
            later.map(|(from, _)| from).min().map(|at| Turn { day: TurnDay::of(ahead, day), at })
        });
        opens.map_or(Self::NotKnown, Self::Closed)
    }

    /// Whether somebody can go or ring now.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Always | Self::Open(_))
    }
}

impl TurnDay {
    fn of(ahead: usize, day: Date) -> Self {
        match ahead {
            0 => Self::Today,
            1 => Self::Tomorrow,
            2..=6 => Self::This(weekday(day)),
            _ => Self::On(day),
        }
    }
}

/// Each day from this one on, with how far ahead it is.
fn days_from(first: Date) -> impl Iterator<Item = (usize, Date)> {
    let days = std::iter::successors(Some(first), |day| day.tomorrow().ok());
    (0..=DAYS_AHEAD).zip(days)
}

/// The times of a day of the week.
fn times(openings: &[Opening], day: Weekday) -> impl Iterator<Item = (Clock, Clock)> {
    let of_day = openings.iter().filter(move |opening| opening.days.iter().any(|one| *one == day));
    of_day.map(|opening| (opening.from, opening.to))
}

/// When a place closes that is open at this minute of a day; times that touch are one.
fn closing(openings: &[Opening], day: Weekday, minute: u16) -> Option<Clock> {
    let open = times(openings, day).filter(|(from, to)| (u16::from(*from)..u16::from(*to)).contains(&minute));
    let until = open.map(|(_, to)| to).max()?;
    Some(closing(openings, day, until.into()).unwrap_or(until))
}

/// When a place closes that is open until this time of today, where "until 24:00" may go on from 00:00 of the next of
/// `days`.
fn past_midnight(openings: &[Opening], until: Clock, days: impl Iterator<Item = (usize, Date)>) -> Turn {
    let mut turn = Turn { day: TurnDay::Today, at: until };
    for (expected, (ahead, day)) in (1..).zip(days) {
        let goes_on = u16::from(turn.at) == MIDNIGHT && ahead == expected;
        let Some(at) = closing(openings, weekday(day), 0).filter(|_| goes_on) else { break };
        turn = Turn { day: TurnDay::of(ahead, day), at };
    }
    turn
}

/// The end of a day, in minutes since its start.
const MIDNIGHT: u16 = 24 * 60;

fn weekday(day: Date) -> Weekday {
    let since_monday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
    Weekday::ALL.into_iter().nth(since_monday).unwrap_or(Weekday::Mon)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use waymark_model::NonEmpty;

    use super::*;
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

    fn clock(text: &str) -> Clock {
        Clock::parse(text).unwrap()
    }

    /// Hours such as `[(&[Mon, Tue], "10:00-12:00")]`.
    fn hours(rows: &[(&[Weekday], &str)]) -> Hours {
        let opening = |(days, times): &(&[Weekday], &str)| {
            let (from, to) = times.split_once('-').unwrap();
            Opening { days: NonEmpty::new(days.to_vec()).unwrap(), from: clock(from), to: clock(to) }
        };
        Hours::At(NonEmpty::new(rows.iter().map(opening).collect()).unwrap())
    }

    /// What holds at a time in the week of Monday 23 November 2026, and in the weeks after.
    fn at(hours: &Hours, day: Date, time: &str) -> Openness {
        let holidays = [date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)];
        Openness::at(Moment { day, minute: clock(time).into() }, hours, |day| holidays.contains(&day))
    }

    fn nov(day: i8) -> Date {
        date(2026, 11, day)
    }

    fn turn(day: TurnDay, at: &str) -> Turn {
        Turn { day, at: clock(at) }
    }

    const WEEKDAYS: &[Weekday] = &[Mon, Tue, Wed, Thu, Fri];

    #[test]
    fn an_office_through_the_week() {
        let office = hours(&[(WEEKDAYS, "09:30-12:00"), (WEEKDAYS, "13:00-15:30")]);
        let open = |at| Openness::Open(turn(TurnDay::Today, at));
        let opens = |day, at| Openness::Closed(turn(day, at));
        let cases = [
            (nov(26), "00:00", opens(TurnDay::Today, "09:30")),
            (nov(26), "09:29", opens(TurnDay::Today, "09:30")),
            (nov(26), "09:30", open("12:00")),
            (nov(26), "11:59", open("12:00")),
            (nov(26), "12:00", opens(TurnDay::Today, "13:00")),
            (nov(26), "15:29", open("15:30")),
            (nov(26), "15:30", opens(TurnDay::Tomorrow, "09:30")),
            (nov(27), "15:30", opens(TurnDay::This(Mon), "09:30")),
            (nov(29), "23:59", opens(TurnDay::Tomorrow, "09:30")),
            (nov(30), "00:00", opens(TurnDay::Today, "09:30")),
        ];
        for (day, time, expected) in cases {
            assert_eq!(at(&office, day, time), expected, "{day} {time}");
        }
    }

    #[test]
    fn a_place_that_is_open_once_a_week() {
        let group = hours(&[(&[Thu], "10:00-12:00")]);
        let cases = [
            (nov(23), "12:00", TurnDay::This(Thu)),
            (nov(25), "12:00", TurnDay::Tomorrow),
            (nov(26), "12:00", TurnDay::On(date(2026, 12, 3))),
            (nov(27), "09:00", TurnDay::This(Thu)),
        ];
        for (day, time, expected) in cases {
            assert_eq!(at(&group, day, time), Openness::Closed(turn(expected, "10:00")), "{day} {time}");
        }
    }

    #[test]
    fn hours_past_midnight_are_one() {
        let night = hours(&[(&[Sat, Sun], "22:00-24:00"), (&[Sun, Mon], "00:00-06:00")]);
        let cases = [
            (nov(28), "23:00", Openness::Open(turn(TurnDay::Tomorrow, "06:00"))),
            (nov(29), "05:59", Openness::Open(turn(TurnDay::Today, "06:00"))),
            (nov(29), "06:00", Openness::Closed(turn(TurnDay::Today, "22:00"))),
            (nov(29), "22:00", Openness::Open(turn(TurnDay::Tomorrow, "06:00"))),
            (nov(30), "06:00", Openness::Closed(turn(TurnDay::This(Sat), "22:00"))),
        ];
        for (day, time, expected) in cases {
            assert_eq!(at(&night, day, time), expected, "{day} {time}");
        }
        let evening = hours(&[(&[Fri], "18:00-24:00")]);
        assert_eq!(at(&evening, nov(27), "23:59"), Openness::Open(turn(TurnDay::Today, "24:00")));
    }

    #[test]
    fn times_that_touch_are_one() {
        let hours = hours(&[(&[Wed], "09:00-12:00"), (&[Wed], "12:00-14:00"), (&[Wed], "11:00-11:30")]);
        assert_eq!(at(&hours, nov(25), "11:15"), Openness::Open(turn(TurnDay::Today, "14:00")));
    }

    #[test]
    fn on_a_holiday_nothing_is_promised() {
        let office = hours(&[(WEEKDAYS, "09:00-17:00")]);
        let christmas = date(2026, 12, 25);
        assert_eq!(at(&office, christmas, "10:00"), Openness::Holiday);
        assert!(!at(&office, christmas, "10:00").is_open());
        let eve = at(&office, date(2026, 12, 24), "17:00");
        assert_eq!(eve, Openness::Closed(turn(TurnDay::This(Tue), "09:00")), "Friday and Monday are holidays");
        let fridays = hours(&[(&[Fri], "09:00-17:00")]);
        let expected = Openness::Closed(turn(TurnDay::On(date(2027, 1, 8)), "09:00"));
        assert_eq!(at(&fridays, date(2026, 12, 24), "12:00"), expected, "two Fridays are holidays");
        let night = hours(&[(&[Thu], "20:00-24:00"), (&[Fri], "00:00-06:00")]);
        let expected = Openness::Open(turn(TurnDay::Today, "24:00"));
        assert_eq!(at(&night, date(2026, 12, 24), "21:00"), expected, "what holds after midnight is not known");
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        assert_eq!(at(&Hours::NotKnown, nov(26), "10:00"), Openness::NotKnown);
        assert!(!Openness::NotKnown.is_open());
        assert_eq!(at(&Hours::Always, date(2026, 12, 25), "03:00"), Openness::Always);
    }
}
