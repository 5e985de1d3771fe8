//! The editions 2021 and 2025 of the Netherlands, embedded as the table they came in.
//!
//! Source: CBS and Kadaster, CC BY 4.0 (see `core/data/README.md`).

use super::{Centroid, Degrees, Edition, Merger, Municipality, YouthRegion};
use crate::text::Text;
use std::sync::{Arc, OnceLock};

const MUNICIPALITIES: &str = include_str!("../../data/municipalities.csv");
const REGIONS: &str = include_str!("../../data/youth_regions.csv");
const MERGERS: &str = include_str!("../../data/mergers.csv");

/// The years of the editions.
pub(super) const YEARS: [u32; 2] = [2021, 2025];

/// The edition of a year, read once.
pub(super) fn edition(year: u32) -> Option<Arc<Edition>> {
    static EDITIONS: OnceLock<Vec<Arc<Edition>>> = OnceLock::new();
    let editions = EDITIONS.get_or_init(|| YEARS.into_iter().map(|year| Arc::new(parse(year))).collect());
    editions.iter().find(|edition| edition.year == Some(year)).cloned()
}

/// The mergers by day and code, read once.
pub(super) fn mergers() -> &'static [Merger] {
    static ALL: OnceLock<Vec<Merger>> = OnceLock::new();
    let merger = |row: Vec<&'static str>| {
        let &[from, into, on] = row.as_slice() else { return None };
        Some(Merger { from: from.parse().ok()?, into: into.parse().ok()?, on: on.parse().ok()? })
    };
    ALL.get_or_init(|| {
        let mut mergers: Vec<_> = rows(MERGERS).filter_map(merger).collect();
        mergers.sort_unstable_by_key(|merger| (merger.on, merger.from));
        mergers
    })
}

/// The rows of a table, below its heading.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(fields)
}

/// The fields of a line; a quoted field may hold commas ("Nuenen, Gerwen en Nederwetten").
fn fields(line: &'static str) -> Vec<&'static str> {
    let mut quoted = false;
    let is_end = |c: char| {
        quoted ^= c == '"';
        c == ',' && !quoted
    };
    line.split(is_end).map(|field| field.trim_matches('"')).collect()
}

fn text(field: &'static str) -> Option<Text> {
    (!field.is_empty()).then(|| Text::fixed(field))
}

/// The table has thousandths. Reading any fraction there is would take ten kilobytes of powers of five along to browsers.
fn degrees(field: &str) -> Option<Degrees> {
    let (whole, thousandths) = field.split_once('.')?;
    let (whole, part): (i32, i32) = (whole.parse().ok()?, thousandths.parse().ok()?);
    if thousandths.len() != 3 {
        return None;
    }
    Degrees::new(f64::from(whole * 1000 + part) / 1000.0)
}

fn parse(year: u32) -> Edition {
    let municipality = |row: Vec<&'static str>| {
        let &[code, name, province, in_2021, in_2025, veilig_thuis, lat, lon] = row.as_slice() else {
            return None;
        };
        let region = if year == 2021 { in_2021 } else { in_2025 };
        Some(Municipality {
            code: code.parse().ok()?,
            name: Text::fixed(name),
            province: text(province),
            // A municipality that does not exist in this edition has no region in it.
            region: region.parse().ok()?,
            veilig_thuis_region: text(veilig_thuis),
            centroid: Some(Centroid { lat: degrees(lat)?, lon: degrees(lon)? }),
        })
    };
    let region = |row: Vec<&'static str>| {
        let &[code, in_2021, in_2025, in_programme] = row.as_slice() else { return None };
        let cbs = if year == 2021 { in_2021 } else { in_2025 };
        let name = text(in_programme).unwrap_or(Text::fixed(cbs));
        Some(YouthRegion { code: code.parse().ok()?, name })
    };
    let mut edition = Edition {
        year: Some(year),
        regions: rows(REGIONS).filter_map(region).collect(),
        municipalities: rows(MUNICIPALITIES).filter_map(municipality).collect(),
    };
    edition.regions.sort_unstable_by_key(|region| region.code);
    edition.municipalities.sort_unstable_by_key(|municipality| municipality.code);
    edition
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts that people trip over (DOMAIN §2), checked against the embedded facts.
    #[test]
    fn editions_are_whole() {
        let [old, new] = YEARS.map(|year| edition(year).unwrap());
        assert_eq!((old.municipalities.len(), new.municipalities.len()), (352, 342));
        assert_eq!((old.regions.len(), new.regions.len()), (42, 42));
        assert!(old.region("JZ40".parse().unwrap()).is_none());
        let wageningen = old.municipality("GM0289".parse().unwrap()).unwrap();
        assert_eq!(
            (wageningen.name.as_str(), wageningen.region.to_string().as_str()),
            ("Wageningen", "JZ28")
        );
        assert!(old.municipalities.iter().all(|m| old.region(m.region).is_some()));
        let sizes = |edition: &Edition| {
            let size = |region: &YouthRegion| {
                edition.municipalities.iter().filter(|m| m.region == region.code).count()
            };
            edition.regions.iter().map(size).collect::<Vec<_>>()
        };
        assert_eq!(sizes(&old).iter().filter(|size| **size == 1).count(), 2);
        assert_eq!(sizes(&old).iter().max(), Some(&21));
        assert!(sizes(&new).iter().all(|size| *size > 0));
    }

    /// Every municipality of 2021 that is no more went into one that still is, and every new one came of a merger.
    #[test]
    fn mergers_lead_from_one_edition_to_the_next() {
        let [old, new] = YEARS.map(|year| crate::Territory::edition(year).unwrap());
        assert_eq!(mergers().len(), MERGERS.lines().count() - 1, "every row is read");
        let gone: Vec<_> =
            old.municipalities().map(|m| m.code).filter(|code| new.municipality(*code).is_none()).collect();
        assert_eq!(gone.len(), 14);
        let mut merged: Vec<_> = mergers().iter().map(|merger| merger.from).collect();
        merged.sort_unstable();
        assert_eq!(merged, gone);
        for merger in mergers() {
            assert_eq!(new.successor(merger.from), Some(merger.into));
            assert!((2021..=2025).contains(&merger.on.year()), "{}", merger.on);
        }
        let came = new.municipalities().map(|m| m.code).filter(|code| old.municipality(*code).is_none());
        assert!(came.into_iter().all(|code| mergers().iter().any(|merger| merger.into == code)));
        assert!(old.municipalities().all(|municipality| new.successor(municipality.code).is_some()));
    }

    /// 51 municipalities in Gelderland, 55 in its seven regions.
    #[test]
    fn gelderland_is_cut_through_its_regions() {
        let gelderland = crate::Territory::edition(2021).unwrap().cut_to_province("Gelderland").unwrap();
        assert_eq!(gelderland.municipalities().count(), 51);
        let whole: usize = gelderland.regions().map(|r| gelderland.whole_region(r.code).count()).sum();
        assert_eq!((gelderland.regions().count(), whole), (7, 55));
    }
}
