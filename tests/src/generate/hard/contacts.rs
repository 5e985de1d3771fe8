//! The contacts of a hard register: each one's facts put together from its stance at two moments.

use chrono::NaiveDate;

use super::HardOptions;
use super::agreements::Agreements;
use super::map::Map;
use super::organisations::Organisation;
use super::stance::{Bench, Stance, Vouched, stance};
use super::teams::{Anchors, Team};
use crate::generate::moment::{MOMENTS, NOW, Span, THEN, between, shift};
use crate::generate::rng::Rng;
use crate::generate::write::Json;

/// Where the histories begin.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2016, 9, 1).unwrap();
const FIRST_NAMES: [&str; 12] =
    ["Anna", "Bram", "Chantal", "Daan", "Esra", "Femke", "Gijs", "Hanna", "Ilse", "Jamal", "Karin", "Lotte"];
const LAST_NAMES: [&str; 10] = [
    "de Vries",
    "Jansen",
    "Yilmaz",
    "van den Berg",
    "Bakker",
    "El Amrani",
    "Visser",
    "Smit",
    "Meijer",
    "Mulder",
];
const FUNCTIONS: [&str; 4] = ["jeugdbeschermer", "gezinsvoogd", "pedagoog", "onderzoeker"];
const VOUCHERS: [&str; 4] = ["self", "self", "organisation", "custodian"];
const DAYS: [&str; 5] = ["mon", "tue", "wed", "thu", "fri"];

/// Everything the contacts follow from.
pub(super) struct Plan<'a> {
    pub(super) map: &'a Map,
    pub(super) organisations: &'a [Organisation],
    pub(super) agreements: &'a Agreements,
    pub(super) teams: &'a [Team],
    pub(super) anchors: [Anchors; 2],
    pub(super) contacts: usize,
    pub(super) options: &'a HardOptions,
}

impl Plan<'_> {
    pub(super) fn write(&self, rng: &mut Rng, json: &mut Json) {
        json.list("contacts", |json| {
            for team in self.teams {
                (0..team.size).for_each(|place| json.object(|json| self.contact(team, place, rng, json)));
            }
        });
    }

    fn contact(&self, team: &Team, place: usize, rng: &mut Rng, json: &mut Json) {
        let organisation = &self.organisations[team.organisation];
        let number = team.first + place;
        let stances = [0, 1].map(|moment| {
            let bench =
                Bench { anchors: &self.anchors[moment], role: organisation.role, contacts: self.contacts };
            stance(team, team.moods[moment], place, &bench, rng)
        });
        json.key("id");
        json.format(format_args!("c{number:07}"));
        json.key("name");
        json.format(format_args!("{} {}", rng.pick(&FIRST_NAMES), rng.pick(&LAST_NAMES)));
        json.field("organisation", &organisation.id);
        self.areas(team, place, rng, json);
        details(number, rng, json);
        service(stances.map(|one| one.in_service), rng, json);
        self.confirmations(team, &stances, rng, json);
        absences(&stances, rng, json);
    }

    /// The first members work for all the team's leaves, since others lean on them; the rest for some.
    fn areas(&self, team: &Team, place: usize, rng: &mut Rng, json: &mut Json) {
        let code = |leaf: usize| self.map.leaves[leaf].code.as_str();
        let long = Some(Span::new(Some(shift(THEN, -1_000)), None));
        json.list("areas", |json| {
            if let Some(whole) = &team.whole {
                return json.area(whole, None);
            }
            let only = rng.below(team.leaves.len());
            let all = place < 4 || rng.chance(80);
            for (_, leaf) in team.leaves.iter().enumerate().filter(|(at, _)| all || *at == only) {
                json.area(code(*leaf), long.filter(|_| rng.chance(6)));
            }
            if rng.chance(4) {
                // Where it worked long ago.
                let before = Span::new(None, Some(shift(THEN, -rng.within(0..=700))));
                json.area(code(rng.pick(&self.organisations[team.organisation].leaves)), Some(before));
            }
        });
    }

    fn confirmations(&self, team: &Team, stances: &[Stance; 2], rng: &mut Rng, json: &mut Json) {
        let role = self.organisations[team.organisation].role;
        let mut dates = Vec::new();
        let mut epochs = Vec::new();
        for (moment, first) in [FIRST_DAY, shift(THEN, 1)].into_iter().enumerate() {
            let regions = team.leaves.iter().map(|leaf| self.map.leaves[*leaf].region);
            let rhythms = regions.filter_map(|region| self.agreements.rhythm(region, role, moment));
            if let Some(last) = last_confirmation(stances[moment].vouched, MOMENTS[moment], rhythms, rng) {
                dates.push(last.max(first));
                epochs.push((first, last.max(first)));
            }
        }
        let (low, high) = (*self.options.confirmations.start(), *self.options.confirmations.end());
        let wanted = low + rng.below(high - low + 1);
        // Earlier ones, which change nothing at either moment but have to be looked through.
        while let Some((first, last)) = rng.any(&epochs).filter(|_| dates.len() < wanted) {
            dates.push(between(rng, first, last));
        }
        if rng.chance(8) {
            dates.push(shift(NOW, rng.within(1..=60)));
        }
        dates.sort_unstable();
        dates.dedup();
        if rng.chance(10) {
            rng.shuffle(&mut dates);
        }
        json.list("confirmations", |json| {
            for date in dates {
                json.object(|json| {
                    json.date("on", date);
                    json.field("by", rng.pick(&VOUCHERS));
                });
            }
        });
    }
}

/// The last confirmation up to `day`, for a contact under these rhythms.
fn last_confirmation(
    vouched: Vouched,
    day: NaiveDate,
    rhythms: impl Iterator<Item = super::agreements::Rhythm> + Clone,
    rng: &mut Rng,
) -> Option<NaiveDate> {
    let age = match vouched {
        Vouched::Never => return None,
        Vouched::Recently => rng.within(0..=20),
        Vouched::InTime => {
            let safe = rhythms.map(|rhythm| rhythm.safe_days()).min().unwrap_or(300);
            rng.within(0..=safe)
        }
        Vouched::LongAgo => rng.within(430..=700),
        Vouched::AtThreshold => {
            let Some(rhythm) = rhythms.min_by_key(|rhythm| rhythm.safe_days()) else {
                return Some(shift(day, -40));
            };
            let late = if rng.chance(50) { rhythm.grace_days() } else { 0 };
            let threshold = shift(rhythm.threshold(day), rng.within(-3..=3) - late);
            return Some(threshold.min(day));
        }
    };
    Some(shift(day, -age))
}

fn details(number: usize, rng: &mut Rng, json: &mut Json) {
    if rng.chance(95) {
        json.field("function", rng.pick(&FUNCTIONS));
    }
    if rng.chance(92) {
        json.key("email");
        json.format(format_args!("c{number}@jb.example"));
    }
    if rng.chance(88) {
        json.key("phone");
        json.format(format_args!("+31{}", 200_000_000 + number % 700_000_000));
    }
    if rng.chance(45) {
        let off = rng.below(DAYS.len());
        let days = DAYS.iter().enumerate().filter(|(at, _)| *at != off);
        json.list("workingDays", |json| days.for_each(|(_, day)| json.text(day)));
    }
    if rng.chance(50) {
        json.key("skjRegistered");
        json.raw(rng.chance(80));
    }
}

/// Periods of service, some of them only a day beside the two moments.
fn service([then, now]: [bool; 2], rng: &mut Rng, json: &mut Json) {
    let started = Some(shift(THEN, -rng.within(0..=2_000)));
    let between_moments = between(rng, shift(THEN, 1), NOW);
    let list = match (then, now) {
        (true, true) => match rng.below(20) {
            0..=5 => return,
            6..=9 => {
                let (stop, start) = (shift(THEN, -rng.within(300..=900)), shift(THEN, -rng.within(0..=200)));
                vec![Span::new(Some(shift(stop, -400)), Some(stop)), Span::new(Some(start), None)]
            }
            10..=11 => vec![Span::new(started, Some(shift(NOW, rng.within(1..=200))))],
            12 => {
                let back = shift(between_moments, -1).max(shift(THEN, 1));
                vec![Span::new(started, Some(back)), Span::new(Some(back), None)]
            }
            _ => vec![Span::new(started, None)],
        },
        (true, false) => vec![Span::new(started, Some(between_moments))],
        (false, true) => vec![Span::new(Some(between_moments), None)],
        (false, false) => match rng.below(4) {
            0 => vec![],
            1 => vec![Span::new(None, Some(shift(THEN, -rng.within(0..=300))))],
            2 => vec![Span::new(Some(shift(NOW, rng.within(1..=60))), None)],
            _ => vec![Span::new(Some(shift(THEN, 1)), Some(between_moments.max(shift(THEN, 2))))],
        },
    };
    let through = rng.chance(30);
    json.list("inService", |json| {
        list.into_iter().for_each(|span| json.object(|json| json.period(span, through)));
    });
}

/// Absences in separate stretches of time, so that they cannot overlap.
fn absences(stances: &[Stance; 2], rng: &mut Rng, json: &mut Json) {
    let mut list = Vec::new();
    for (moment, stance) in MOMENTS.into_iter().zip(stances) {
        if rng.chance(8) {
            let from = shift(moment, -rng.within(200..=400));
            list.push((Span::new(Some(from), Some(shift(from, rng.within(1..=90)))), None));
        }
        let from = shift(moment, -rng.within(0..=70));
        if let Some(stand_in) = stance.absent {
            let open = moment == NOW && rng.chance(20);
            let until = (!open).then(|| shift(moment, rng.within(1..=120)));
            list.push((Span::new(Some(from), until), stand_in));
        } else if rng.chance(5) {
            // Back on the very day.
            list.push((Span::new(Some(shift(from, -1)), Some(moment)), None));
        }
    }
    if list.is_empty() {
        return;
    }
    let through = rng.chance(30);
    json.list("absences", |json| {
        for (span, stand_in) in list {
            json.object(|json| {
                json.period(span, through);
                if let Some(number) = stand_in {
                    json.key("replacedBy");
                    json.format(format_args!("c{number:07}"));
                }
            });
        }
    });
}
