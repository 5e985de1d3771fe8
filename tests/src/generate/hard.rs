//! The *hard* register: every status, every kind of agreement, dates on every edge, of any size.
//!
//! Asked on 1 September 2021 and two years earlier, each of the six seat statuses takes at least one
//! seat in twenty. That is arranged from the seat down to the contact, see [`teams`].

mod agreements;
mod contacts;
mod map;
mod organisations;
mod stance;
mod teams;

use std::ops::RangeInclusive;

use agreements::{Agreements, write_distributions};
use contacts::Plan;
pub use map::Extent;
use map::Map;

use super::rng::Rng;
use super::write::Json;

/// Where a hard register lies and how long its history is.
#[derive(Clone, Debug)]
pub struct HardOptions {
    /// The part of the country it is about.
    pub extent: Extent,
    /// How many confirmations each contact has, as far as it has any.
    pub confirmations: RangeInclusive<usize>,
}

impl HardOptions {
    /// What fits so many contacts: three regions, a province, or the country.
    pub fn for_size(contacts: usize) -> Self {
        let extent = match contacts {
            0..500 => Extent::Regions(["JZ12", "JZ21", "JZ32"].map(String::from).to_vec()),
            500..20_000 => Extent::Province("Gelderland".into()),
            _ => Extent::Country,
        };
        Self { extent, confirmations: 1..=6 }
    }
}

/// Contacts a seat on average, at which there are seats of every status and none is too crowded.
const CONTACTS_PER_SEAT: usize = 12;

/// A hard register of exactly so many contacts, as the text of a register document.
pub fn hard(seed: u64, contacts: usize, options: &HardOptions) -> String {
    let mut rng = Rng::new(seed);
    let leaves = contacts / (CONTACTS_PER_SEAT * organisations::seats_per_leaf(contacts));
    let map = Map::new(options.extent.clone(), leaves, &mut rng);
    let organisations = organisations::organisations(&map, contacts, &mut rng);
    let agreements = Agreements::new(&map, &organisations, &mut rng);
    let teams = teams::teams(&map, &organisations, contacts, &mut rng);
    let anchors = [0, 1].map(|moment| teams::anchors(&teams, &organisations, moment));
    let mut json = Json::with_capacity(20_000 + contacts * 480);
    json.object(|json| {
        json.field("format", "bouwsteen/register/1");
        json.key("meta");
        json.object(|json| {
            json.field("title", "hard");
            json.key("revision");
            json.raw(seed % 1_000_000);
        });
        map.write(json);
        organisations::write(&organisations, json);
        agreements.write(&map, json);
        let plan = Plan {
            map: &map,
            organisations: &organisations,
            agreements: &agreements,
            teams: &teams,
            anchors,
            contacts,
            options,
        };
        plan.write(&mut rng, json);
        write_distributions(&map, &organisations, contacts, &mut rng, json);
    });
    json.into_text()
}
