//! Moved days against tables from a wall calendar, and against counting day by day.

use jiff::ToSpan as _;
use jiff::civil::{Weekday, date};
use proptest::prelude::*;
use waymark_model::{
    Basis, CalendarId, Confidence, DatedAmount, HolidayList, Items, NonEmpty, ParameterId, Source, SourceId,
};

use super::*;

const LENGTHS: [Unit; 6] = [Unit::Days, Unit::ClearDays, Unit::Weekdays, Unit::WorkingDays, Unit::Months, Unit::Years];

/// What the calendar of these tests speaks of.
const YEAR: (Date, Date) = (date(2026, 1, 1), date(2026, 12, 31));

/// The bank holidays of 2026 in England.
const HOLIDAYS: [Date; 8] = [
    date(2026, 1, 1),
    date(2026, 4, 3),
    date(2026, 4, 6),
    date(2026, 5, 4),
    date(2026, 5, 25),
    date(2026, 8, 31),
    date(2026, 12, 25),
    date(2026, 12, 28),
];

/// Content with a length of time, and with a calendar that has these holidays.
fn world(unit: Unit, number: u32, days: &[Date]) -> Content {
    let (page, here) = (SourceId::parse("page").unwrap(), CalendarId::parse("here").unwrap());
    let basis = Basis { sources: NonEmpty::new(vec![page.clone()]).unwrap(), confidence: Confidence::High };
    let list = HolidayList { from: YEAR.0, to: YEAR.1, days: days.to_vec(), basis: basis.clone() };
    let calendar = Calendar::new(here.clone(), NonEmpty::new(vec![list]).unwrap()).unwrap();
    let value = DatedAmount { from: None, to: None, amount: Amount::Number(number), basis };
    let its = (unit == Unit::WorkingDays).then_some(here);
    let id = ParameterId::parse("length").unwrap();
    let parameter = Parameter::with_calendar(id, unit, its, vec![value]).unwrap();
    let (title, publisher, url) = (String::new(), String::new(), String::new());
    let source = Source {
        id: page,
        title,
        publisher,
        url,
        as_of: waymark_model::Stated::On(DateRange::day(YEAR.0)),
        checked: YEAR.0,
    };
    let items = Items {
        parameters: [parameter].into_iter().collect(),
        calendars: [calendar].into_iter().collect(),
        sources: [source].into_iter().collect(),
        ..Items::default()
    };
    Content::try_from(items).unwrap()
}

/// What a length of time makes of it, `count` units later, or earlier when negative.
fn with<T>(unit: Unit, count: i64, days: &[Date], see: impl FnOnce(Shift<'_>) -> T) -> T {
    let number = u32::try_from(count.abs()).unwrap();
    let content = world(unit, number, days);
    let direction = if count < 0 { Direction::Minus } else { Direction::Plus };
    let parameter = content.parameters.values().next().unwrap();
    see(Shift::new(&content, parameter, direction, Amount::Number(number)).unwrap())
}

fn moved(day: Date, unit: Unit, count: i64) -> DateRange {
    with(unit, count, &HOLIDAYS, |shift| shift.day(day))
}

#[test]
fn days_months_and_years_are_added() {
    let cases = [
        (date(2026, 11, 15), Unit::Days, 42, date(2026, 12, 27)),
        (date(2027, 1, 21), Unit::Days, -90, date(2026, 10, 23)),
        (date(2028, 2, 28), Unit::Days, 1, date(2028, 2, 29)),
        (date(2100, 2, 28), Unit::Days, 1, date(2100, 3, 1)),
        (date(2026, 1, 31), Unit::Months, 1, date(2026, 2, 28)),
        (date(2028, 1, 31), Unit::Months, 1, date(2028, 2, 29)),
        (date(2026, 3, 31), Unit::Months, -1, date(2026, 2, 28)),
        (date(2026, 2, 28), Unit::Months, 1, date(2026, 3, 28)),
        (date(2026, 10, 31), Unit::Months, 18, date(2028, 4, 30)),
        (date(2028, 2, 29), Unit::Years, 5, date(2033, 2, 28)),
        (date(2028, 2, 29), Unit::Years, -4, date(2024, 2, 29)),
        (date(2028, 2, 29), Unit::Months, 12, date(2029, 2, 28)),
    ];
    for (day, unit, count, expected) in cases {
        assert_eq!(moved(day, unit, count), DateRange::day(expected), "{day} and {count} {unit:?}");
    }
}

/// The first two are the examples of the Civil Procedure Rules 1998, rule 2.8(3), for the year 2023, in which 20 October
/// was a Friday: three days' notice of a hearing, and a hearing 28 days after its notice.
#[test]
fn clear_days_leave_out_both_ends() {
    let cases = [
        (date(2023, 10, 20), -3, date(2023, 10, 16)),
        (date(2023, 10, 1), 28, date(2023, 10, 30)),
        (date(2026, 6, 1), 0, date(2026, 6, 2)),
        (date(2028, 2, 28), 1, date(2028, 3, 1)),
        (date(2026, 3, 1), -1, date(2026, 2, 27)),
    ];
    for (day, count, expected) in cases {
        assert_eq!(moved(day, Unit::ClearDays, count), DateRange::day(expected), "{day} and {count} clear days");
    }
}

/// No clear day before a day is the day before it.
#[test]
fn no_clear_day_has_a_direction_too() {
    let content = world(Unit::ClearDays, 0, &[]);
    let parameter = content.parameters.values().next().unwrap();
    for (direction, expected) in [(Direction::Plus, date(2026, 6, 2)), (Direction::Minus, date(2026, 5, 31))] {
        let shift = Shift::new(&content, parameter, direction, Amount::Number(0)).unwrap();
        assert_eq!(shift.day(date(2026, 6, 1)), DateRange::day(expected), "{direction:?}");
    }
}

#[test]
fn weekdays_leave_out_the_weekend() {
    // 20 November 2026 is a Friday.
    let cases = [
        (date(2026, 11, 18), 3, date(2026, 11, 23)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),
        (date(2026, 11, 21), 1, date(2026, 11, 23)),
        (date(2026, 11, 21), 5, date(2026, 11, 27)),
        (date(2026, 11, 20), 5, date(2026, 11, 27)),
        (date(2026, 11, 20), 10, date(2026, 12, 4)),
        (date(2026, 11, 23), -1, date(2026, 11, 20)),
        (date(2026, 11, 20), 0, date(2026, 11, 20)),
        (date(2026, 12, 24), 1, date(2026, 12, 25)),
    ];
    for (day, count, expected) in cases {
        assert_eq!(moved(day, Unit::Weekdays, count), DateRange::day(expected), "{day} and {count} weekdays");
    }
}

#[test]
fn working_days_leave_out_holidays_too() {
    // Christmas Day of 2026 is a Friday, and the Monday after it stands for Boxing Day.
    let cases = [
        (date(2026, 12, 23), 3, date(2026, 12, 30)),
        (date(2026, 12, 24), 1, date(2026, 12, 29)),
        (date(2026, 12, 26), 1, date(2026, 12, 29)),
        (date(2026, 12, 29), -1, date(2026, 12, 24)),
        (date(2026, 12, 28), -1, date(2026, 12, 24)),
        (date(2026, 4, 2), 1, date(2026, 4, 7)),
        (date(2026, 4, 1), 20, date(2026, 5, 1)),
        (date(2026, 12, 25), 0, date(2026, 12, 25)),
        (date(2026, 1, 5), -1, date(2026, 1, 2)),
    ];
    for (day, count, expected) in cases {
        assert_eq!(moved(day, Unit::WorkingDays, count), DateRange::day(expected), "{day} and {count} working days");
    }
}

#[test]
fn past_the_holidays_that_are_known_the_end_is_open() {
    let from = |day| DateRange::between(Some(day), None).unwrap();
    let until = |day| DateRange::between(None, Some(day)).unwrap();
    let cases = [
        (date(2026, 12, 30), 1, DateRange::day(date(2026, 12, 31))),
        // New Year's Day is a holiday, and this calendar does not say so.
        (date(2026, 12, 30), 2, from(date(2027, 1, 1))),
        (date(2026, 12, 31), 2, from(date(2027, 1, 4))),
        (date(2030, 1, 1), 1, from(date(2030, 1, 2))),
        (date(2025, 12, 31), 1, DateRange::day(date(2026, 1, 2))),
        (date(2025, 12, 30), 1, from(date(2025, 12, 31))),
        (date(2026, 1, 2), -1, until(date(2025, 12, 31))),
        (date(2027, 1, 3), -1, until(date(2027, 1, 1))),
        (date(2027, 1, 1), -1, DateRange::day(date(2026, 12, 31))),
        (date(2030, 1, 1), 0, DateRange::day(date(2030, 1, 1))),
    ];
    for (day, count, expected) in cases {
        assert_eq!(moved(day, Unit::WorkingDays, count), expected, "{day} and {count} working days");
    }
    let month = DateRange::between(Some(date(2026, 12, 1)), Some(date(2026, 12, 31))).unwrap();
    let end = |count| with(Unit::WorkingDays, count, &HOLIDAYS, |shift| shift.range(month));
    assert_eq!(end(2), from(date(2026, 12, 3)));
    assert_eq!(end(-2), DateRange::between(Some(date(2026, 11, 27)), Some(date(2026, 12, 29))).unwrap());
}

/// Counting on one's fingers: every day on the way, and whether the calendar says of each weekday what it is.
fn counted(day: Date, unit: Unit, count: i64, holidays: &[Date]) -> DateRange {
    let (mut end, mut left, mut known) = (day, count.abs(), true);
    while left > 0 {
        end = if count < 0 { end.yesterday().unwrap() } else { end.tomorrow().unwrap() };
        let weekend = matches!(end.weekday(), Weekday::Saturday | Weekday::Sunday);
        let free = match unit {
            Unit::Days | Unit::ClearDays => false,
            Unit::Weekdays => weekend,
            _ => weekend || holidays.contains(&end),
        };
        known &= unit != Unit::WorkingDays || weekend || (YEAR.0..=YEAR.1).contains(&end);
        left -= i64::from(!free);
    }
    if unit == Unit::ClearDays {
        end = if count < 0 { end.yesterday().unwrap() } else { end.tomorrow().unwrap() };
    }
    let ends = if known {
        (Some(end), Some(end))
    } else if count < 0 {
        (None, Some(end))
    } else {
        (Some(end), None)
    };
    DateRange::between(ends.0, ends.1).unwrap()
}

/// Days around the year that the calendar speaks of.
fn days() -> impl Strategy<Value = Date> {
    (-60..=425_i32).prop_map(|days| YEAR.0 + days.days())
}

fn holidays() -> impl Strategy<Value = Vec<Date>> {
    let listed = prop::collection::btree_set(0..365_i32, 0..60);
    listed.prop_map(|days| days.into_iter().map(|day| YEAR.0 + day.days()).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn days_are_those_counted_one_by_one(
        day in days(),
        unit in prop::sample::select(vec![Unit::Days, Unit::ClearDays, Unit::Weekdays, Unit::WorkingDays]),
        count in -60..=60_i64,
        holidays in holidays(),
    ) {
        let found = with(unit, count, &holidays, |shift| shift.day(day));
        prop_assert_eq!(found, counted(day, unit, count, &holidays));
    }

    /// Where an anchor is known less exactly, the days are those of all days that it may be.
    #[test]
    fn a_range_is_moved_to_the_days_of_each_of_its_days(
        first in days(),
        length in 0..40_i32,
        count in -30..=30_i64,
        unit in prop::sample::select(LENGTHS.to_vec()),
        holidays in holidays(),
    ) {
        let range = DateRange::between(Some(first), Some(first + length.days())).unwrap();
        let (found, each) = with(unit, count, &holidays, |shift| {
            let each: Vec<DateRange> = (0..=length).map(|days| shift.day(first + days.days())).collect();
            (shift.range(range), each)
        });
        // Whatever the unknown holidays are, a later day is never moved to an earlier one.
        prop_assert_eq!(found.earliest(), each[0].earliest());
        prop_assert_eq!(found.latest(), each[each.len() - 1].latest());
        let ordered = |a: Option<Date>, b: Option<Date>| a.zip(b).is_none_or(|(a, b)| a <= b);
        for pair in each.windows(2) {
            prop_assert!(ordered(pair[0].earliest(), pair[1].earliest()) && ordered(pair[0].latest(), pair[1].latest()));
        }
    }

    /// The borders that conditions are cut at are those that trying every day finds.
    #[test]
    fn the_last_days_to_a_border_are_those_found_by_trying(
        border in days(),
        count in -20..=20_i64,
        unit in prop::sample::select(vec![Unit::Days, Unit::ClearDays, Unit::Weekdays, Unit::WorkingDays]),
        holidays in holidays(),
    ) {
        let tried: Vec<Date> = (-150..=600).map(|days: i32| YEAR.0 + days.days()).collect();
        with(unit, count, &holidays, |shift| {
            let (sure, may_be) = shift.last_days_to(day_number(border));
            let arrives = |anchor: &&Date| shift.day(**anchor).latest().is_some_and(|day| day <= border);
            let passes = |anchor: &&Date| shift.day(**anchor).earliest().is_some_and(|day| day > border);
            let last_sure = tried.iter().rev().find(arrives).map(|day| day_number(*day));
            let first_past = tried.iter().find(passes).map(|day| day_number(*day));
            prop_assert_eq!(last_sure, tried.iter().map(|day| day_number(*day)).find(|day| *day == sure));
            prop_assert_eq!(first_past, tried.iter().map(|day| day_number(*day)).find(|day| *day - 1 == may_be));
            Ok(())
        })?;
    }

    /// Whatever the day and the length, there is an answer within the calendar.
    #[test]
    fn nothing_leads_out_of_the_calendar(
        number in prop_oneof![0..400_u32, any::<u32>(), Just(u32::MAX)],
        back in any::<bool>(),
        unit in prop::sample::select(LENGTHS.to_vec()),
        days in 0..3_660_i32,
        place in 0..4_u8,
    ) {
        let day = match place {
            0 => Date::MIN + days.days(),
            1 => date(1, 1, 1) + days.days(),
            2 => date(2020, 1, 1) + days.days(),
            _ => Date::MAX - days.days(),
        };
        let count = if back { -i64::from(number) } else { i64::from(number) };
        with(unit, count, &HOLIDAYS, |shift| {
            let range = shift.range(DateRange::day(day));
            let end = range.earliest().or(range.latest()).unwrap();
            let is_there = if count < 0 { end <= day } else { day <= end };
            prop_assert!(is_there, "{}", end);
            let (sure, may_be) = shift.last_days_to(day_number(day));
            prop_assert!(sure <= may_be);
            Ok(())
        })?;
    }
}

#[test]
fn a_shift_stops_at_the_ends_of_the_calendar() {
    for unit in LENGTHS {
        let far = i64::from(u32::MAX);
        assert_eq!(moved(date(2026, 6, 1), unit, far).earliest(), Some(Date::MAX), "{unit:?}");
        assert_eq!(moved(date(2026, 6, 1), unit, -far).latest(), Some(Date::MIN), "{unit:?}");
    }
}
