//! Which seats lapse, and when.

use super::by_hand::*;
use crate::*;

#[test]
fn a_seat_lapses_the_day_after_the_last_on_which_it_is_covered() {
    // One is due on 30 September, the other leaves before that.
    let one = contact("one", "zutphen", "GM0301", &["2021-08-31"]);
    let mut two = contact("two", "apeldoorn", "GM0200", &["2021-08-31"]);
    two["inService"] = json!([{ "until": "2021-09-10" }]);
    let register = two_teams(json!([one, two]), json!({ "every": "P1M", "grace": "P2D" }));
    let timeline = register.timeline(&Policy::gvjb_2021(), through(date("2021-09-01"), date("2021-12-31")));
    let lapse = |on: &str, organisation: &str, area: &str| Lapse {
        on: date(on),
        region: REGION.parse().unwrap(),
        organisation: organisation.parse().unwrap(),
        area: area.parse().unwrap(),
        through: date(on).previous(),
    };
    let both = [lapse("2021-09-10", "apeldoorn", "GM0200"), lapse("2021-10-03", "zutphen", "GM0301")];
    assert_eq!(timeline.lapses(date("2021-09-01")), both);
    assert_eq!(timeline.lapses(date("2021-09-10")), both[1..]);
    assert_eq!(timeline.lapses(date("2021-10-03")), []);
    // Nobody was confirmed later, so the timeline saw it coming.
    let seats = read(&timeline, |day| day.seats(SeatStatus::Covered));
    let covered: Vec<_> = seats.iter().map(|(on, covered)| (on.as_str(), *covered)).collect();
    assert_eq!(
        covered,
        // Due on 30 September, overdue the day after.
        [("2021-09-01", 2), ("2021-09-10", 1), ("2021-09-30", 1), ("2021-10-01", 1), ("2021-10-03", 0)]
    );
}

#[test]
fn lapses_are_the_last_days_of_the_rows_of_coverage() {
    let policy = Policy::gvjb_2021();
    for seed in 0..seeds() {
        let register = Register::from_str(&tiny(seed)).unwrap();
        let on = date(ASKED[seed as usize % ASKED.len()]);
        let mut expected: Vec<_> = register
            .coverage(on)
            .into_iter()
            .filter_map(|row| {
                let through = row.through?;
                Some((through.next(), row.region, row.organisation, row.area, through))
            })
            .collect();
        expected.sort();
        let timeline = register.timeline(&policy, Period::new(Some(on), Some(on)).unwrap());
        let lapses = timeline.lapses(on).into_iter();
        let lapses: Vec<_> =
            lapses.map(|one| (one.on, one.region, one.organisation, one.area, one.through)).collect();
        assert_eq!(lapses, expected, "seed {seed} on {on}");
    }
}
