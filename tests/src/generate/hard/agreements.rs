//! What the regions agreed, and when they spread their list.

use chrono::{Days, Months, NaiveDate};

use super::map::Map;
use super::organisations::Organisation;
use crate::generate::moment::{MOMENTS, NOW, Span, THEN, between, shift};
use crate::generate::rng::Rng;
use crate::generate::write::Json;
use crate::plain::ROLES;

const EVERY: [(&str, u32, u32); 6] =
    [("P1M", 1, 0), ("P3M", 3, 0), ("P6M", 6, 0), ("P1Y", 12, 0), ("P1M14D", 1, 14), ("P90D", 0, 90)];
const MARGIN: [Option<&str>; 4] = [None, Some("P7D"), Some("P14D"), Some("P1M")];
const METHODS: [&str; 3] = ["delivery", "selfConfirmation", "custodianCheck"];
const REQUIRED: [&[&str]; 4] =
    [&["email", "phone"], &["function", "email"], &["email", "phone", "workingDays", "skjRegistered"], &[]];

/// How often the contacts of a role are to be confirmed.
#[derive(Clone, Copy)]
pub(super) struct Rhythm {
    every: (&'static str, u32, u32),
    remind_before: Option<&'static str>,
    grace: Option<&'static str>,
}

impl Rhythm {
    fn random(rng: &mut Rng) -> Self {
        Self { every: rng.pick(&EVERY), remind_before: rng.pick(&MARGIN), grace: rng.pick(&MARGIN) }
    }

    /// An age in days at which a confirmation is certainly not overdue yet.
    pub(super) fn safe_days(self) -> i64 {
        i64::from(self.every.1 * 28 + self.every.2)
    }

    /// Roughly the date on which a confirmation falls due on `day`; a few days off at month ends.
    pub(super) fn threshold(self, day: NaiveDate) -> NaiveDate {
        day - Months::new(self.every.1) - Days::new(self.every.2.into())
    }

    /// Roughly how long a confirmation is tolerated after it fell due.
    pub(super) fn grace_days(self) -> i64 {
        match self.grace {
            Some("P7D") => 7,
            Some("P14D") => 14,
            Some(_) => 30,
            None => 0,
        }
    }
}

struct Terms {
    span: Span,
    custodian: Option<String>,
    /// By role: a rhythm with its method, a method only, or nothing.
    rhythms: [(Option<Rhythm>, Option<&'static str>); 4],
    required: Option<&'static [&'static str]>,
    distribute_every: Option<&'static str>,
}

/// The agreements of each region, oldest first.
pub(super) struct Agreements(Vec<Vec<Terms>>);

impl Agreements {
    pub(super) fn new(map: &Map, organisations: &[Organisation], rng: &mut Rng) -> Self {
        // Which regions get which kind of agreement turns with the seed.
        let turn = rng.below(7);
        let region = |at: usize| {
            let day = |date: NaiveDate| Some(date);
            let kind = (at + turn) % 7;
            let spans = match kind {
                // One region in seven never agreed anything, or stopped long ago.
                3 if at.is_multiple_of(2) => vec![],
                3 => vec![Span::new(None, day(shift(THEN, -500)))],
                0 | 2 => vec![Span::new(None, day(shift(THEN, 122))), Span::new(day(shift(THEN, 122)), None)],
                4 => vec![
                    Span::new(day(shift(THEN, -900)), day(shift(THEN, 60))),
                    Span::new(day(shift(THEN, 90)), day(shift(NOW, 400))),
                ],
                6 => vec![Span::new(None, None)],
                _ => vec![Span::new(day(shift(THEN, -700)), None)],
            };
            spans.into_iter().map(|span| terms(map, organisations, (at, kind), span, rng)).collect()
        };
        Self((0..map.regions.len()).map(region).collect())
    }

    /// The rhythm of a region and role at one of the two moments.
    pub(super) fn rhythm(&self, region: usize, role: usize, moment: usize) -> Option<Rhythm> {
        let in_force = self.0[region].iter().find(|terms| terms.span.holds(MOMENTS[moment]))?;
        in_force.rhythms[role].0
    }

    pub(super) fn write(&self, map: &Map, json: &mut Json) {
        json.list("agreements", |json| {
            for (at, terms) in
                self.0.iter().enumerate().flat_map(|(at, all)| all.iter().map(move |one| (at, one)))
            {
                json.object(|json| write_terms(&map.regions[at].code, terms, json));
            }
        });
    }
}

fn terms(
    map: &Map,
    organisations: &[Organisation],
    (region, kind): (usize, usize),
    span: Span,
    rng: &mut Rng,
) -> Terms {
    let mut rhythms = [(); 4].map(|()| (Some(Rhythm::random(rng)), Some(rng.pick(&METHODS))));
    if kind == 5 {
        // One role with a method only and one with nothing.
        let role = rng.below(4);
        rhythms[role].0 = None;
        rhythms[(role + 1) % 4] = (None, None);
    } else if kind == 1 {
        rhythms[rng.below(4)].1 = None;
    }
    let here = &map.regions[region];
    let custodian = match region % 5 {
        4 => None,
        3 => {
            let serves =
                |one: &&Organisation| one.leaves.iter().any(|leaf| map.leaves[*leaf].region == region);
            organisations.iter().rfind(serves).map(|one| one.id.clone())
        }
        _ => Some(map.municipalities[here.municipalities[0]].code.clone()),
    };
    Terms {
        span,
        custodian,
        rhythms,
        required: (region % 5 != 2).then(|| rng.pick(&REQUIRED)),
        distribute_every: (region % 4 != 1).then(|| rng.pick(&EVERY).0),
    }
}

fn write_terms(region: &str, terms: &Terms, json: &mut Json) {
    json.field("region", region);
    if terms.span.from.is_some() || terms.span.until.is_some() {
        json.key("inForce");
        json.object(|json| json.period(terms.span, false));
    }
    if let Some(custodian) = &terms.custodian {
        json.field("custodian", custodian);
    }
    json.key("rhythms");
    json.object(|json| {
        for (role, (rhythm, method)) in ROLES.iter().zip(terms.rhythms) {
            if rhythm.is_none() && method.is_none() {
                continue;
            }
            json.key(role);
            json.object(|json| {
                let margin = |key, margin: Option<&str>, json: &mut Json| {
                    if let Some(margin) = margin {
                        json.field(key, margin);
                    }
                };
                margin("every", rhythm.map(|one| one.every.0), json);
                margin("method", method, json);
                margin("remindBefore", rhythm.and_then(|one| one.remind_before), json);
                margin("grace", rhythm.and_then(|one| one.grace), json);
            });
        }
    });
    if let Some(required) = terms.required {
        json.list("requiredDetails", |json| required.iter().for_each(|detail| json.text(detail)));
    }
    if let Some(every) = terms.distribute_every {
        json.field("distributeEvery", every);
    }
}

/// A handful of sendings per region, to most of its organisations and to a few of its people.
pub(super) fn write_distributions(
    map: &Map,
    organisations: &[Organisation],
    contacts: usize,
    rng: &mut Rng,
    json: &mut Json,
) {
    let mut present = vec![Vec::new(); map.regions.len()];
    for one in organisations {
        let mut regions: Vec<_> = one.leaves.iter().map(|leaf| map.leaves[*leaf].region).collect();
        regions.sort_unstable();
        regions.dedup();
        regions.iter().for_each(|region| present[*region].push(one));
    }
    json.list("distributions", |json| {
        for (region, present) in map.regions.iter().zip(present) {
            let mut dates: Vec<_> =
                (0..2 + rng.below(4)).map(|_| between(rng, shift(THEN, -300), NOW)).collect();
            dates.push(shift(NOW, -31 * rng.within(0..=12) + rng.within(-1..=1)));
            dates.sort_unstable();
            dates.dedup();
            for date in dates {
                json.object(|json| {
                    json.field("region", &region.code);
                    json.date("on", date);
                    json.list("to", |json| {
                        let reached = rng.within(50..=95) as usize;
                        present.iter().filter(|_| rng.chance(reached)).for_each(|one| json.text(&one.id));
                        json.text(&map.municipalities[region.municipalities[0]].code);
                        let people: Vec<_> = (0..rng.below(6)).map(|_| rng.below(contacts)).collect();
                        people.iter().for_each(|number| json.format(format_args!("c{number:07}")));
                    });
                });
            }
        }
    });
}
