//! The *flat* register: the plainest facts there can be, so that other engines can be put beside it.

use chrono::NaiveDate;

use super::moment::{NOW, between, shift};
use super::rng::Rng;
use super::write::Json;
use crate::edition::{Edition, Municipality};
use crate::plain::ROLES;

/// How many people a seat has.
#[derive(Clone, Copy)]
enum Crowd {
    /// About 24.
    Dense,
    /// One or two, here and there three.
    Sparse,
}

impl Crowd {
    /// The number of contacts that so many seats have.
    fn contacts(self, seats: usize) -> usize {
        match self {
            Self::Dense => 24 * seats,
            Self::Sparse => 3 * seats / 2,
        }
    }

    /// The share of one seat.
    fn weight(self, rng: &mut Rng) -> usize {
        match self {
            _ if rng.chance(6) => 0,
            Self::Dense => 12 + rng.below(27),
            Self::Sparse => 1 + rng.below(2),
        }
    }
}

/// Durations with about as many days.
const EVERY: [(&str, i64); 5] = [("P1M", 30), ("P3M", 91), ("P6M", 182), ("P1Y", 365), ("P90D", 90)];
const GRACE: [&str; 3] = ["P7D", "P14D", "P1M"];

/// A register of the whole country in which every contact has one organisation, one municipality, one
/// confirmation and no other date. Every region agreed on rhythms with grace and without reminders.
///
/// From 8,448 contacts up there are about 24 a seat, fewer below, and from 33,792 up all roles; seats are covered, stale or vacant.
pub fn flat(seed: u64, contacts: usize) -> String {
    write(seed, contacts, 1, Crowd::Dense)
}

/// The flat register with a history: so many confirmations each, over the five years up to 2021-09-01.
pub fn timeline(seed: u64, contacts: usize, confirmations: usize) -> String {
    write(seed, contacts, confirmations, Crowd::Dense)
}

/// The same with very many seats, of one or two people each.
pub fn sparse_timeline(seed: u64, contacts: usize, confirmations: usize) -> String {
    write(seed, contacts, confirmations, Crowd::Sparse)
}

/// An organisation of the flat register: a local team of one municipality, or another for a region.
struct Organisation<'a> {
    id: String,
    role: usize,
    serves: &'a str,
    municipalities: &'a [Municipality],
}

fn write(seed: u64, contacts: usize, confirmations: usize, crowd: Crowd) -> String {
    let mut rng = Rng::new(seed);
    let mut country = Edition::of(2021).unwrap().municipalities.clone();
    country.sort_by(|a, b| (&a.region, &a.code).cmp(&(&b.region, &b.code)));
    let layer = crowd.contacts(country.len());
    let layers = ((contacts + layer / 2) / layer).max(1);
    let organisations: Vec<_> = (0..layers).flat_map(|layer| organisations(&country, layer)).collect();
    let regions: Vec<_> =
        country.chunk_by(|a, b| a.region == b.region).map(|all| all[0].region.as_str()).collect();
    let rhythms: Vec<_> = regions.iter().map(|_| [(); 4].map(|()| rng.pick(&EVERY))).collect();
    let mut json = Json::with_capacity(20_000 + contacts * (190 + 35 * confirmations));
    json.object(|json| {
        json.field("format", "bouwsteen/register/1");
        json.key("territory");
        json.raw(r#"{"edition":2021}"#);
        json.list("organisations", |json| {
            for one in &organisations {
                json.object(|json| {
                    json.field("id", &one.id);
                    json.field("name", &one.id);
                    json.field("role", ROLES[one.role]);
                    json.list("serves", |json| json.text(one.serves));
                });
            }
        });
        json.list("agreements", |json| {
            for (region, rhythms) in regions.iter().zip(&rhythms) {
                json.object(|json| agreement(region, rhythms, &mut rng, json));
            }
        });
        let rhythm = |one: &Organisation, at: &Municipality| {
            let region = regions.iter().position(|region| *region == at.region).unwrap();
            rhythms[region][one.role].1
        };
        let seats: Vec<_> = organisations
            .iter()
            .flat_map(|one| one.municipalities.iter().map(move |at| (one, at, rhythm(one, at))))
            .map(|seat| (seat, crowd.weight(&mut rng)))
            .collect();
        let all = seats.iter().map(|(_, weight)| weight).sum::<usize>();
        let mut sum = 0;
        json.list("contacts", |json| {
            for ((organisation, municipality, every), weight) in seats {
                let first = sum * contacts / all;
                sum += weight;
                let stale = rng.chance(20);
                for number in first..sum * contacts / all {
                    let age = if stale { rng.within(430..=800) } else { rng.within(0..=every * 5 / 4) };
                    json.object(|json| {
                        contact(number, organisation, municipality, json);
                        confirmed(shift(NOW, -age), confirmations, &mut rng, json);
                    });
                }
            }
        });
    });
    json.into_text()
}

/// One organisation of one role for every municipality.
fn organisations(country: &[Municipality], layer: usize) -> Vec<Organisation<'_>> {
    let role = layer % ROLES.len();
    let one_municipality = |_: &Municipality, _: &Municipality| false;
    let one_region = |a: &Municipality, b: &Municipality| a.region == b.region;
    let groups: Vec<_> = if role == 0 {
        country.chunk_by(one_municipality).collect()
    } else {
        country.chunk_by(one_region).collect()
    };
    groups
        .into_iter()
        .map(|municipalities| {
            let first = &municipalities[0];
            let serves = if role == 0 { &first.code } else { &first.region };
            Organisation { id: format!("o{layer}-{}", serves.to_lowercase()), role, serves, municipalities }
        })
        .collect()
}

fn agreement(region: &str, rhythms: &[(&str, i64); 4], rng: &mut Rng, json: &mut Json) {
    json.field("region", region);
    json.key("rhythms");
    json.object(|json| {
        for (role, (every, _)) in ROLES.iter().zip(rhythms) {
            json.key(role);
            json.object(|json| {
                json.field("every", every);
                json.field("method", "delivery");
                json.field("grace", rng.pick(&GRACE));
            });
        }
    });
    json.list("requiredDetails", |json| json.text("email"));
    json.field("distributeEvery", "P3M");
}

fn contact(number: usize, organisation: &Organisation, municipality: &Municipality, json: &mut Json) {
    json.key("id");
    json.format(format_args!("c{number:07}"));
    json.key("name");
    json.format(format_args!("Contact {number}"));
    json.field("organisation", &organisation.id);
    json.list("areas", |json| json.text(&municipality.code));
    json.key("email");
    json.format(format_args!("c{number}@jb.example"));
}

fn confirmed(last: NaiveDate, confirmations: usize, rng: &mut Rng, json: &mut Json) {
    let mut dates: Vec<_> = (1..confirmations).map(|_| between(rng, shift(NOW, -5 * 365), last)).collect();
    dates.push(last);
    dates.sort_unstable();
    json.list("confirmations", |json| {
        for date in dates {
            json.object(|json| {
                json.date("on", date);
                json.field("by", "organisation");
            });
        }
    });
}
